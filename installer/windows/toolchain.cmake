# SPDX-License-Identifier: GPL-3.0-or-later
#
# From Debian 12 to 64-bit Windows with mingw-w64. The posix flavour of its compiler, because std::thread and std::mutex
# need it. TAABIA_CROSS_ROOT is the folder with qt/ and ossl/ (see ./build); it comes through the environment,
# because CMake reads this file again in each of its own trials, which know no cache.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)

set(triplet x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${triplet}-gcc-posix)
set(CMAKE_CXX_COMPILER ${triplet}-g++-posix)
set(CMAKE_AR ${triplet}-gcc-ar-posix)
set(CMAKE_RANLIB ${triplet}-gcc-ranlib-posix)
set(CMAKE_RC_COMPILER ${triplet}-windres)

# Libraries and headers come from there and nowhere else, programs (moc, lrelease, rsvg-convert) from this machine.
set(CMAKE_FIND_ROOT_PATH /usr/${triplet} $ENV{TAABIA_CROSS_ROOT}/qt $ENV{TAABIA_CROSS_ROOT}/ossl
    ${CMAKE_CURRENT_LIST_DIR}/cmake)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
foreach(kind LIBRARY INCLUDE PACKAGE)
  set(CMAKE_FIND_ROOT_PATH_MODE_${kind} ONLY)
endforeach()
