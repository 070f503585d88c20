# SPDX-License-Identifier: GPL-3.0-or-later
#
# Stands in for Debian's package of this name in a cross build: there is no QCustomPlot for Windows to install, so the
# two files of Debian's source package are compiled with the till. TAABIA_QCUSTOMPLOT_DIR is where they lie.
set(TAABIA_QCUSTOMPLOT_DIR "" CACHE PATH "Folder with qcustomplot.cpp and qcustomplot.h")
if(EXISTS ${TAABIA_QCUSTOMPLOT_DIR}/qcustomplot.cpp)
  # A folder of its own, because the rules that the house sets for its code in the top folder are not for others' code.
  add_subdirectory(${CMAKE_CURRENT_LIST_DIR}/qcustomplot ${CMAKE_BINARY_DIR}/qcustomplot)
else()
  set(QCustomPlotQt6_FOUND FALSE)
  set(QCustomPlotQt6_NOT_FOUND_MESSAGE "TAABIA_QCUSTOMPLOT_DIR names no folder with qcustomplot.cpp")
endif()
