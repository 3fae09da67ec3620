# kapok_plugin(ID SOURCES … [USES layer…] [LIBRARIES lib…])
#
# A shared library bin/plugins/ID/ with plugin.json beside it. USES may name sdk, stats, geo and expression only.
function(kapok_plugin id)
  cmake_parse_arguments(arg "" "" "SOURCES;USES;LIBRARIES" ${ARGN})
  # The algorithms are a static library of their own, so that the plugin's tests reach them.
  add_library(kapok_plugin_${id}_objects STATIC ${arg_SOURCES})
  set(uses ${arg_USES})
  list(TRANSFORM uses PREPEND kapok_)
  target_link_libraries(kapok_plugin_${id}_objects PUBLIC ${uses} ${arg_LIBRARIES} PRIVATE kapok_warnings)
  target_include_directories(kapok_plugin_${id}_objects PUBLIC ${CMAKE_SOURCE_DIR}/plugins)
  add_library(kapok_plugin_${id} MODULE plugin.cpp)
  target_link_libraries(kapok_plugin_${id} PRIVATE kapok_plugin_${id}_objects kapok_warnings)
  set_target_properties(kapok_plugin_${id} PROPERTIES
    OUTPUT_NAME ${id} PREFIX "" CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON
    LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin/plugins/${id})
  configure_file(plugin.json ${CMAKE_BINARY_DIR}/bin/plugins/${id}/plugin.json COPYONLY)
  install(TARGETS kapok_plugin_${id} LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/kapok/plugins/${id})
  install(FILES plugin.json DESTINATION ${CMAKE_INSTALL_LIBDIR}/kapok/plugins/${id})
  list(JOIN arg_USES " " includes)
  set_property(GLOBAL APPEND PROPERTY KAPOK_LAYER_TABLE "plugins/${id}: ${includes}")
endfunction()
