// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QColor>
#include <QWidget>

#include <optional>
#include <vector>

class QCustomPlot;

namespace taabia {

class Paragraph;

/// Bars of dirhams, with a sentence below that says the most of it: a picture says nothing to a screen reader, and the
/// figures themselves stand in the table beside it. In Arabic the first bar is on the right; numbers stay as they are.
/// UI thread.
class SalesChart : public QWidget {
    Q_OBJECT
public:
    struct Bar {
        QString label; ///< short: it stands below the bar
        Money amount;
        std::optional<QColor> color{}; ///< a brand's; else the accent
    };

    explicit SalesChart(QWidget *parent = nullptr);

    /// \a name stands above, \a sentence below; both are for screen readers too.
    void setBars(const QString &name, const std::vector<Bar> &bars, const QString &sentence);

    const std::vector<Bar> &bars() const { return m_bars; }
    QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();
    void dress();
    void labelAxes();

    std::vector<Bar> m_bars;
    Paragraph *m_name;
    QCustomPlot *m_plot;
    Paragraph *m_sentence;
};

} // namespace taabia
