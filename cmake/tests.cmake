# kapok_test(NAME SOURCES … [USES layer…] [LIBRARIES lib…] [GUI] [LABELS label…])
#
# One Qt Test executable, run by CTest. GUI tests need a window: they run on the display there is, or under Xvfb.
# Tests find data through the macros KAPOK_SOURCE_DIR and KAPOK_BINARY_DIR.
find_program(KAPOK_XVFB_RUN xvfb-run)

function(kapok_test name)
  cmake_parse_arguments(arg "GUI" "" "SOURCES;USES;LIBRARIES;LABELS" ${ARGN})
  add_executable(test_${name} ${arg_SOURCES})
  set_target_properties(test_${name} PROPERTIES AUTOMOC ON)
  set(uses ${arg_USES})
  list(TRANSFORM uses PREPEND kapok_)
  target_link_libraries(test_${name} PRIVATE ${uses} ${arg_LIBRARIES} Qt6::Core Qt6::Test kapok_warnings)
  target_compile_definitions(test_${name} PRIVATE
    KAPOK_SOURCE_DIR="${CMAKE_SOURCE_DIR}" KAPOK_BINARY_DIR="${CMAKE_BINARY_DIR}")
  if(arg_GUI AND KAPOK_XVFB_RUN)
    add_test(NAME ${name} COMMAND ${KAPOK_XVFB_RUN} -a -s "-screen 0 1600x1200x24" $<TARGET_FILE:test_${name}>)
    set_tests_properties(${name} PROPERTIES LABELS "gui;${arg_LABELS}" TIMEOUT 300)
  else()
    add_test(NAME ${name} COMMAND test_${name})
    set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT 300
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/cmake/tsan.supp")
  endif()
endfunction()
