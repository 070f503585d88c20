// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/out/listing.h"
#include "ui/paper/papertools.h"

#include <QWidget>

class QLabel;

namespace taabia {

class ActionButton;
class ExportBar;
class Notice;
class PeriodChooser;
enum class Tone;

/// What stands over a view of a period: which one, its ways out as a file, its name with a remark beside it, and a
/// sentence about it when there is one to say. UI thread.
class PeriodHead : public QWidget {
    Q_OBJECT
public:
    /// \a listing: what leaves as CSV or PDF; empty while it is not known.
    PeriodHead(const PaperTools &tools, std::function<std::optional<Listing>()> listing, QWidget *view);

    PeriodChooser *chooser() const { return m_chooser; }
    void setRemark(const QString &remark);

    enum class Retry { Offered, No };
    void tell(Tone tone, const QString &icon, const QString &sentence, Retry retry = Retry::No);
    void tellNothing();

    /// After the period was set from outside.
    void showTitle();

Q_SIGNALS:
    void changed(); ///< the period, by hand
    void retryWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    PeriodChooser *m_chooser;
    ExportBar *m_export;
    QLabel *m_title;
    QLabel *m_remark;
    QWidget *m_noticeRow;
    Notice *m_notice;
    ActionButton *m_retry;
};

} // namespace taabia
