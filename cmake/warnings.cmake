# Warnings are errors in our own code, on every compiler.
add_library(kapok_warnings INTERFACE)
if(MSVC)
  target_compile_options(kapok_warnings INTERFACE /W4 /WX /utf-8 /permissive-)
else()
  target_compile_options(kapok_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Werror -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wunused
    # At -O3 GCC 12 sees overlaps and unset members in std::string that are not there (its bugs 105329 and 105651).
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-restrict>
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-maybe-uninitialized>)
endif()
