# Installs the SDK below the build folder and builds plugins/template against it, as its users do.
# cmake -DBINARY_DIR= -DSOURCE_DIR= -DGENERATOR= -DCOMPILER= -DFLAGS= -DLIBDIR= -P plugin_template.cmake
set(prefix ${BINARY_DIR}/sdk)
set(build ${BINARY_DIR}/template)
file(REMOVE_RECURSE ${prefix} ${build})

function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT status EQUAL 0)
    string(JOIN " " command ${ARGN})
    message(FATAL_ERROR "${command}\n${output}")
  endif()
endfunction()

run(${CMAKE_COMMAND} --install ${BINARY_DIR} --component sdk --prefix ${prefix})
run(${CMAKE_COMMAND} -S ${SOURCE_DIR}/plugins/template -B ${build} -G ${GENERATOR} -DCMAKE_PREFIX_PATH=${prefix}
    -DCMAKE_CXX_COMPILER=${COMPILER} "-DCMAKE_CXX_FLAGS=${FLAGS} -Wall -Wextra -Werror")
run(${CMAKE_COMMAND} --build ${build})
foreach(file plugin.json template${SUFFIX})
  if(NOT EXISTS ${build}/template/${file})
    message(FATAL_ERROR "${file} was not built")
  endif()
endforeach()
