// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/aboutcard.h"

#include "ui/news/newstext.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/paragraph.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace taabia {

AboutCard::AboutCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_version(new Paragraph(TextSize::Body, this))
    , m_newsTitle(new QLabel(this))
    , m_news(new Paragraph(TextSize::Body, this))
    , m_licence(new Paragraph(TextSize::Small, this))
    , m_parts(new Paragraph(TextSize::Small, this))
{
    setLook(this, "card");
    setLook(m_title, "title");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(8);
    column->addWidget(m_title);
    setLook(m_newsTitle, "muted");
    for (QWidget *line : std::initializer_list<QWidget *>{m_version, m_newsTitle, m_news, m_licence, m_parts})
        column->addWidget(line);
    for (Paragraph *line : {m_version, m_news, m_licence, m_parts})
        line->setRigid(true);
    m_licence->setTone(Tone::Quiet);
    m_parts->setTone(Tone::Quiet);
    retranslate();
}

void AboutCard::retranslate()
{
    m_title->setText(tr("About Taabia"));
    m_version->setText(
        tr("Version %1, with Qt %2")
            .arg(Words::isolated(QStringLiteral(TAABIA_VERSION)), Words::isolated(QString::fromLatin1(qVersion()))));
    QStringList news;
    for (const VersionNews &one : NewsText::all().since({}, NewsText::version()))
        news << NewsText::lines(one);
    m_newsTitle->setText(tr("What is new in it"));
    m_news->setText(news.join(u'\n'));
    m_newsTitle->setVisible(!news.isEmpty());
    m_news->setVisible(!news.isEmpty());
    m_licence->setText(tr("Free software under the GNU General Public License, version 3 or later. It comes without "
                          "any warranty."));
    m_parts->setText(tr("Font: Cairo, SIL Open Font License. Icons: Lucide, ISC licence. Qt: GNU Lesser General "
                        "Public License, version 3."));
}

void AboutCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace taabia
