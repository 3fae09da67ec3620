#include "database/sqlite_reader.h"
