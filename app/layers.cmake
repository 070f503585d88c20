# SPDX-License-Identifier: GPL-3.0-or-later
#
# The house's one rule, enforced: a folder is a target, and a target may use only what stands here. The table is an
# allow-list, so a new arrow is a deliberate edit of this file and not an accident in somebody's CMakeLists.txt.
# (tests/house/tst_layers.cpp reads the same table and checks the #include lines, because system include paths let a
# Qt module's headers through that its target never linked.)
set(TAABIA_MAY_USE_domain   Qt6::Core)
set(TAABIA_MAY_USE_ports    Qt6::Core domain)
set(TAABIA_MAY_USE_log      Qt6::Core domain ports)
set(TAABIA_MAY_USE_desk     Qt6::Core domain ports)
set(TAABIA_MAY_USE_api      Qt6::Core Qt6::Network OpenSSL::Crypto domain ports)
set(TAABIA_MAY_USE_ledger   Qt6::Core Qt6::Sql OpenSSL::Crypto domain ports)
set(TAABIA_MAY_USE_receipts Qt6::Core Qt6::Gui Qt6::Network Qt6::PrintSupport domain ports)
set(TAABIA_MAY_USE_security Qt6::Core OpenSSL::Crypto qt6keychain domain ports)
set(TAABIA_MAY_USE_sandbox  Qt6::Core Qt6::Sql OpenSSL::Crypto Threads::Threads httplib domain)
set(TAABIA_MAY_USE_ui       Qt6::Core Qt6::Gui Qt6::Widgets QCustomPlotQt6::QCustomPlotQt6 domain ports desk)

# taabia_layer(<folder> SOURCES <file>... USES <target>...)
function(taabia_layer name)
  cmake_parse_arguments(arg "" "" "SOURCES;USES" ${ARGN})
  if(NOT DEFINED TAABIA_MAY_USE_${name})
    message(FATAL_ERROR "'${name}' has no line in app/layers.cmake")
  endif()
  add_library(taabia_${name} STATIC ${arg_SOURCES})
  target_include_directories(taabia_${name} PUBLIC ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR})
  foreach(used IN LISTS arg_USES)
    if(NOT used IN_LIST TAABIA_MAY_USE_${name})
      message(FATAL_ERROR "'${name}' may not use '${used}' (app/layers.cmake)")
    endif()
    if(DEFINED TAABIA_MAY_USE_${used})
      target_link_libraries(taabia_${name} PUBLIC taabia_${used})
    else()
      target_link_libraries(taabia_${name} PUBLIC ${used})
    endif()
  endforeach()
endfunction()

# taabia_embed(<target> <qrc entries> <files they name>): an object library that carries files under :/taabia.
function(taabia_embed target entries inputs)
  set(qrc ${CMAKE_CURRENT_BINARY_DIR}/${target}.qrc)
  set(cpp ${CMAKE_CURRENT_BINARY_DIR}/qrc_${target}.cpp)
  file(GENERATE OUTPUT ${qrc} CONTENT "<RCC>\n<qresource prefix=\"/taabia\">\n${entries}</qresource>\n</RCC>\n")
  add_custom_command(OUTPUT ${cpp}
    COMMAND Qt6::rcc --no-compress --name ${target} --output ${cpp} ${qrc} # read in place, not unpacked at each start
    DEPENDS ${qrc} ${inputs} COMMENT "Embedding ${target}" VERBATIM)
  add_library(${target} OBJECT ${cpp})
  set_target_properties(${target} PROPERTIES AUTOMOC OFF)
  target_link_libraries(${target} PRIVATE Qt6::Core)
endfunction()

# The composition root, which alone may use every layer: a till put together, which tests can do too, and the program.
function(taabia_composition name)
  add_library(${name} STATIC ${ARGN})
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC taabia_ui taabia_desk taabia_log taabia_api taabia_ledger taabia_receipts taabia_security
    taabia_sandbox taabia_ports taabia_domain)
endfunction()

# taabia_program(<name> <source>... ): on top of taabia_shop.
function(taabia_program name)
  add_executable(${name} ${ARGN})
  target_link_libraries(${name} PRIVATE taabia_shop taabia_resources taabia_translations)
  set_target_properties(${name} PROPERTIES WIN32_EXECUTABLE ON) # no console window behind the till
endfunction()
