// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setuppage.h" // moc's part of it is compiled with this file
