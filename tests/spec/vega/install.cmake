# The npm packages that the test of the Vega-Lite export renders with, in the build folder, once.
if(EXISTS ${FOLDER}/node_modules/vega/package.json AND EXISTS ${FOLDER}/node_modules/vega-lite/package.json)
  return()
endif()
find_program(npm npm)
if(NOT npm)
  message(FATAL_ERROR "npm is not installed: ./dev setup installs it. The export as Vega-Lite cannot be tested without.")
endif()
file(MAKE_DIRECTORY ${FOLDER})
execute_process(COMMAND ${npm} install --prefix ${FOLDER} --no-audit --no-fund --ignore-scripts --loglevel=error
          --fetch-retries=1 --fetch-retry-maxtimeout=5000 --fetch-timeout=60000 vega@5.33.0 vega-lite@5.23.0
  RESULT_VARIABLE failed OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(failed)
  file(REMOVE_RECURSE ${FOLDER}/node_modules)
  message(FATAL_ERROR "npm could not install vega and vega-lite; is the network there?\n${said}")
endif()
