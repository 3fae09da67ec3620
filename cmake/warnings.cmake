# Warnings are errors in our own code, on every compiler.
add_library(kapok_warnings INTERFACE)
if(MSVC)
  target_compile_options(kapok_warnings INTERFACE /W4 /WX /utf-8 /permissive-)
else()
  target_compile_options(kapok_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Werror -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wunused)
endif()
