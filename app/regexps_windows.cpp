// SPDX-License-Identifier: GPL-3.0-or-later
//
// Windows only, for each program. Compiled expressions keep a stack of memory for each thread (`thread_local`), and
// mingw-w64 frees what such a stack hangs on before it is cleared away: a thread that has matched one expression takes
// the program down when it ends (GCC bug 80816, the same on every Windows). Not compiled, an expression needs no such
// stack, and none of ours is so long that a person would notice.
#include <QByteArray>

namespace {

// Before main(), because Qt asks once, at the first expression that anybody makes.
[[maybe_unused]] const bool notCompiled = qputenv("QT_ENABLE_REGEXP_JIT", "0");

} // namespace
