// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;

namespace taabia {

class ActionButton;

/// Captions with their values, two pairs a row. A value can be selected and copied; what it says is shown as plain
/// text, whoever wrote it. UI thread.
class FactGrid : public QWidget {
    Q_OBJECT
public:
    enum class Copying { ByHand, WithButton };

    explicit FactGrid(QWidget *parent = nullptr);

    /// Adds a pair; returns its index.
    int add(Copying copying = Copying::ByHand);

    void setCaption(int fact, const QString &caption);

    /// \a isFigure: a number or a reference, kept left-to-right; what is copied is \a value itself.
    void setValue(int fact, const QString &value, bool isFigure = false);

    void setCopyName(int fact, const QString &name); ///< the accessible name of its copy button

protected:
    void changeEvent(QEvent *event) override;

private:
    void settle();

    struct Fact {
        QLabel *caption = nullptr;
        QLabel *value = nullptr;
        ActionButton *copy = nullptr;
        QString plain;
    };
    std::vector<Fact> m_facts;
};

} // namespace taabia
