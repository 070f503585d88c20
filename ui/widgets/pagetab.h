// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace taabia {

/// A page's tab in the top bar: icon, name, key cap. Reaches the accessibility tree as a page tab.
class PageTab : public QAbstractButton {
    Q_OBJECT
public:
    /// How much of it there is room for.
    enum class Density { Full, NoIcon, NameOnly };

    PageTab(const QString &icon, const QString &key, QWidget *parent = nullptr);

    void setDensity(Density density);
    int widthFor(Density density) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void nextCheckState() override;

private:
    QString m_icon;
    QString m_key;
    Density m_density = Density::Full;
};

} // namespace taabia
