# SPDX-License-Identifier: GPL-3.0-or-later
#
# Qt's headers read once for each layer instead of once for each file: half the time of a cross build, which starts from
# nothing each time. Read at project() through CMAKE_PROJECT_Taabia_INCLUDE and run when all targets are known, so that
# the project itself knows nothing of it. Whether each file includes what it uses is told by the build for Linux.
function(taabia_precompile)
  set(core <QtCore> <functional> <memory> <optional> <variant> <vector>)
  foreach(layer domain desk security sandbox)
    target_precompile_headers(taabia_${layer} PRIVATE ${core})
  endforeach()
  target_precompile_headers(taabia_ledger PRIVATE ${core} <QtSql>)
  target_precompile_headers(taabia_api PRIVATE ${core} <QtNetwork>)
  target_precompile_headers(taabia_receipts PRIVATE ${core} <QtGui>)
  target_precompile_headers(taabia_ui PRIVATE ${core} <QtWidgets>)
  target_precompile_headers(taabia_shop PRIVATE ${core} <QtWidgets>)
endfunction()
cmake_language(DEFER DIRECTORY ${CMAKE_SOURCE_DIR} CALL taabia_precompile)
