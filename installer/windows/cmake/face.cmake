# SPDX-License-Identifier: GPL-3.0-or-later
#
# What Windows shows of a program before it runs: icon, version, and the manifest that asks for sharp pixels on every
# monitor. taabia.exe and taabia-sandbox.exe get it, and what the set-up program shows of it stays in the build folder.
enable_language(RC)
find_package(Python3 REQUIRED COMPONENTS Interpreter)
find_program(RSVG_CONVERT rsvg-convert REQUIRED)

set(face ${CMAKE_CURRENT_BINARY_DIR}/face)
set(windows ${CMAKE_CURRENT_LIST_DIR}/..)

# The drawing made for desktops, if there is one.
set(drawing ${PROJECT_SOURCE_DIR}/resources/icons/app/taabia.svg)
if(NOT EXISTS ${drawing})
  set(drawing ${PROJECT_SOURCE_DIR}/resources/icons/taabia.svg)
endif()

# The sizes that Windows asks for, from the title bar at 100 % to the large tiles.
set(pictures "")
foreach(size 16 20 24 32 40 48 64 128 256)
  add_custom_command(OUTPUT ${face}/${size}.png
    COMMAND ${RSVG_CONVERT} --width ${size} --height ${size} --output ${face}/${size}.png ${drawing}
    DEPENDS ${drawing} VERBATIM)
  list(APPEND pictures ${face}/${size}.png)
endforeach()
add_custom_command(OUTPUT ${face}/taabia.ico
  COMMAND Python3::Interpreter -B ${windows}/makeicon.py ${face}/taabia.ico ${pictures}
  DEPENDS ${windows}/makeicon.py ${pictures} VERBATIM)
add_custom_command(OUTPUT ${face}/banner.bmp
  COMMAND Python3::Interpreter -B ${windows}/makebanner.py ${face}/banner.bmp ${face}/128.png E6F1EE
  DEPENDS ${windows}/makebanner.py ${face}/128.png VERBATIM)
add_custom_target(taabia_icon DEPENDS ${face}/taabia.ico ${face}/banner.bmp)

# taabia_face(<target> <what it is, in English>)
function(taabia_face target description)
  set(name ${target})
  configure_file(${windows}/face.rc.in ${face}/${target}.rc @ONLY)
  configure_file(${windows}/face.manifest.in ${face}/${target}.manifest @ONLY)
  set_source_files_properties(${face}/${target}.rc PROPERTIES
    OBJECT_DEPENDS "${face}/${target}.manifest;${face}/taabia.ico")
  target_sources(${target} PRIVATE ${face}/${target}.rc)
  add_dependencies(${target} taabia_icon)
endfunction()

file(MAKE_DIRECTORY ${face})
taabia_face(taabia "Taabia, the recharge till")
taabia_face(taabia-sandbox "Taabia's sandbox: the MoroccoTopup contract on this computer")
