# kapok_layer(NAME [QT] SOURCES … [USES layer…] [LIBRARIES lib…] [PRIVATE_LIBRARIES lib…])
#
# A folder is a layer is a target. USES names the layers it may include (those they use are not implied), and becomes
# the include table that the test `layers` checks. The target is kapok_NAME; headers are found from src/.
# QT: the layer has QObjects, forms or resources (moc, uic, rcc run on it).
function(kapok_layer name)
  cmake_parse_arguments(arg "QT" "" "SOURCES;USES;LIBRARIES;PRIVATE_LIBRARIES" ${ARGN})
  add_library(kapok_${name} STATIC ${arg_SOURCES})
  target_include_directories(kapok_${name} PUBLIC $<BUILD_INTERFACE:${CMAKE_SOURCE_DIR}/src>)
  set(uses ${arg_USES})
  list(TRANSFORM uses PREPEND kapok_)
  target_link_libraries(kapok_${name} PUBLIC ${uses} ${arg_LIBRARIES} PRIVATE ${arg_PRIVATE_LIBRARIES} $<BUILD_INTERFACE:kapok_warnings>)
  if(arg_QT)
    set_target_properties(kapok_${name} PROPERTIES AUTOMOC ON AUTOUIC ON AUTORCC ON)
  endif()
  list(JOIN arg_USES " " includes)
  set_property(GLOBAL APPEND PROPERTY KAPOK_LAYER_TABLE "${name}: ${includes}")
endfunction()

# Writes "layer: layer layer …" lines for the test of the include table.
function(kapok_write_layer_table)
  get_property(rows GLOBAL PROPERTY KAPOK_LAYER_TABLE)
  list(JOIN rows "\n" text)
  file(WRITE ${CMAKE_BINARY_DIR}/layers.txt "${text}\n")
endfunction()
