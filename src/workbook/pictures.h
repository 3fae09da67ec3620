// Pictures that tiles show, kept in the workbook as the tables of embedded datasets are: once, compressed, undoable.
#pragma once

#include "workbook/edit.h"

#include <QByteArray>

#include <set>

namespace kapok::workbook {

/// Largest file that is taken in.
inline constexpr qint64 largestPicture = 20 * 1024 * 1024;

/// The bytes of a picture file as a table of one text.
Table pictureTable(const QByteArray& file);
/// The bytes again; empty when the workbook has no picture of this key.
QByteArray pictureFile(const State& state, const std::string& key);
/// Lays the picture beside the changes of the edit; gives what a tile calls it by (Tile::picture).
std::string addPicture(Edit& edit, const QByteArray& file);

/// Adds the keys of the tables that an item keeps in the workbook: its rows, or the pictures of its tiles.
void addKeptTables(const Item& item, std::set<std::string>& keys);

}  // namespace kapok::workbook
