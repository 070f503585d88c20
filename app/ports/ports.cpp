// SPDX-License-Identifier: GPL-3.0-or-later
// The ports are headers alone; this file makes each of them prove that it compiles by itself.
#include "ports/clock.h"

#include "ports/entropy.h"
#include "ports/saleledger.h"

#include "ports/salehistory.h"
#include "ports/topupserver.h"
