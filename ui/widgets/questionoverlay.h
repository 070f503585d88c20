// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/overlay.h"

namespace taabia {

/// A question with two answers. The one that changes nothing has the focus, and is what Escape means.
class QuestionOverlay : public Overlay {
    Q_OBJECT
public:
    QuestionOverlay(const QString &title, const QString &question, const QString &yes, const QString &no,
        QWidget *covered, QWidget *window);

Q_SIGNALS:
    void accepted();
};

} // namespace taabia
