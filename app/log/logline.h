// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace taabia {

class LogMask;

/// One line of the log: what happened, and its facts, as "sale.changed sale=12 state=done status=3". What this program
/// says of itself goes through with(); every text that comes from elsewhere through told(). Built on any thread.
class LogLine {
public:
    /// \a event: a literal, "sale.changed".
    explicit LogLine(const char *event);

    LogLine &with(const char *name, qint64 value);
    LogLine &with(const char *name, const char *word); ///< a literal
    LogLine &with(const char *name, const QString &word); ///< a word of this program's own: a version, a reference
    LogLine &told(const char *name, const QString &text); ///< from elsewhere: see LogMask::foreign()

    /// As it is written: its time, then the masked rest, then a line's end.
    QByteArray rendered(const LogMask &mask) const;

private:
    struct Field {
        const char *name;
        QString value;
        bool foreign;
    };
    QDateTime m_utc;
    const char *m_event;
    std::vector<Field> m_fields;
};

} // namespace taabia
