// SPDX-License-Identifier: GPL-3.0-or-later
//
// Morocco's clock: the API's timestamps, which carry no zone.
#include "support/demand.h"

#include "domain/moroccotime.h"

#include <cctype>
#include <cstdint>
#include <string>

using namespace taabia;

namespace {

bool hasTheForm(const std::string &text)
{
    const std::string form("dddd-dd-dd dd:dd:dd");
    if (text.size() != form.size())
        return false;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool fits = form[i] == 'd' ? std::isdigit(static_cast<unsigned char>(text[i])) != 0 : text[i] == form[i];
        if (!fits)
            return false;
    }
    return true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char *>(data), size);
    const QDateTime utc = MoroccoTime::utcFromApi(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    if (!utc.isValid())
        return 0;
    DEMAND(hasTheForm(text));
    DEMAND(utc.timeSpec() == Qt::UTC);
    // Back on Morocco's clock it reads as it was written, but in an hour that the clock leaves out.
    const QDateTime local = MoroccoTime::fromUtc(utc);
    const QString again = local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    const bool leftOut = MoroccoTime::fromUtc(utc.addSecs(-3600)).offsetFromUtc() != local.offsetFromUtc()
        || MoroccoTime::fromUtc(utc.addSecs(3600)).offsetFromUtc() != local.offsetFromUtc();
    DEMAND(leftOut || again.toStdString() == text);

    const auto [begin, end] = MoroccoTime::utcRange(MoroccoTime::dayOf(utc));
    DEMAND(begin <= utc && utc < end);
    DEMAND(begin.secsTo(end) >= 22 * 3600 && begin.secsTo(end) <= 26 * 3600);
    return 0;
}
