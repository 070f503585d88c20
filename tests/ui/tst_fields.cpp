// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/linefield.h"
#include "ui/theme/colors.h"
#include "ui/theme/languageswitcher.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTest>
#include <QVBoxLayout>

using namespace taabia;

namespace {

constexpr int lines = 20;

/// A page of many fields that shows three of them.
struct Form {
    QScrollArea area;
    std::vector<LineField *> fields;

    Form()
    {
        auto *body = new QWidget;
        auto *column = new QVBoxLayout(body);
        for (int i = 0; i < lines; ++i) {
            fields.push_back(new LineField(body));
            fields.back()->setCaption(QStringLiteral("Caption"));
            column->addWidget(fields.back());
        }
        area.setWidget(body);
        area.setWidgetResizable(true);
        area.setFocusPolicy(Qt::NoFocus);
        area.resize(400, 260);
        area.show();
        if (!QTest::qWaitForWindowActive(&area))
            qFatal("the window does not come");
    }
    bool isWhole(const LineField *field) const
    {
        const QRect place(field->mapTo(area.viewport(), QPoint()), field->size());
        return area.viewport()->rect().contains(place);
    }
};

int caretOf(const QWidget *field)
{
    return field->inputMethodQuery(Qt::ImCursorRectangle).toRect().center().x();
}

} // namespace

/// What holds for every field, wherever it stands.
class TestFields : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_theme.apply(Theme::Mode::Light, 1.0);
        m_languages.use(QStringLiteral("en"));
        QCoreApplication::processEvents();
    }
    void in_arabic_an_empty_field_begins_at_the_right();
    void what_takes_the_focus_is_shown_whole_with_its_caption();
    void what_has_only_just_appeared_is_shown_as_well();
    void what_is_clicked_on_does_not_move_away();
    void in_a_field_that_was_refused_the_focus_is_seen();
    void a_ticked_box_has_a_frame_as_large_as_the_text_in_both_themes();

private:
    Theme m_theme;
    LanguageSwitcher m_languages;
};

void TestFields::in_arabic_an_empty_field_begins_at_the_right()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    LineField name;
    AmountField amount(AmountField::Least::Zero);
    QPlainTextEdit address;
    for (QWidget *one : std::initializer_list<QWidget *>{&name, &amount, &address})
        column->addWidget(one);
    window.resize(400, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const int middle = address.width() / 2;
    for (const QWidget *field : std::initializer_list<QWidget *>{name.field(), amount.field(), &address})
        QVERIFY(caretOf(field) < middle);
    m_languages.use(QStringLiteral("ar"));
    for (const QWidget *field : std::initializer_list<QWidget *>{name.field(), amount.field(), &address})
        QTRY_VERIFY(caretOf(field) > middle);
    amount.setText(QStringLiteral("25"));
    QVERIFY(caretOf(amount.field()) > middle); // what is typed stays where the placeholder stood
    address.setPlainText(QStringLiteral("\u0634\u0627\u0631\u0639"));
    address.moveCursor(QTextCursor::Start);
    QVERIFY(caretOf(&address) > middle);
    m_languages.use(QStringLiteral("fr"));
    QTRY_VERIFY(caretOf(amount.field()) < middle);
}

void TestFields::what_takes_the_focus_is_shown_whole_with_its_caption()
{
    Form form;
    for (const int at : {10, 19, 3, 0, 12}) {
        form.fields.at(static_cast<std::size_t>(at))->setFocus(Qt::OtherFocusReason);
        QTRY_VERIFY(form.isWhole(form.fields.at(static_cast<std::size_t>(at))));
    }
    for (int i = 13; i < lines; ++i) {
        QTest::keyClick(form.area.windowHandle(), Qt::Key_Tab);
        QTRY_VERIFY(form.isWhole(form.fields.at(static_cast<std::size_t>(i))));
    }
}

void TestFields::what_has_only_just_appeared_is_shown_as_well()
{
    Form form;
    LineField *late = form.fields.back();
    late->hide();
    QCoreApplication::processEvents();
    late->setVisible(true);
    late->setTrouble(QStringLiteral("Type the address that the provider gave."));
    late->setFocus(Qt::OtherFocusReason);
    QTRY_VERIFY(form.isWhole(late));
}

void TestFields::what_is_clicked_on_does_not_move_away()
{
    Form form;
    form.fields.front()->setFocus(Qt::OtherFocusReason);
    QCoreApplication::processEvents();
    QLineEdit *field = form.fields.at(3)->field();
    form.area.resize(form.area.width(), field->mapTo(&form.area, QPoint(0, 12)).y()); // cut through the middle
    QCoreApplication::processEvents();
    QTest::mouseClick(field, Qt::LeftButton, {}, QPoint(20, 4));
    QVERIFY(field->hasFocus());
    QCoreApplication::processEvents();
    QCOMPARE(form.area.verticalScrollBar()->value(), 0);
}

void TestFields::in_a_field_that_was_refused_the_focus_is_seen()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    LineField refused;
    LineField other;
    column->addWidget(&refused);
    column->addWidget(&other);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    refused.setTrouble(QStringLiteral("Type a name."));
    const auto frame = [&refused] {
        const QImage seen = refused.field()->grab().toImage();
        return seen.pixelColor(seen.width() / 2, 0);
    };
    other.setFocus(Qt::OtherFocusReason);
    QCOMPARE(frame(), Colors::current().bad);
    refused.setFocus(Qt::OtherFocusReason);
    QCOMPARE(frame(), Colors::current().accent);
}

void TestFields::a_ticked_box_has_a_frame_as_large_as_the_text_in_both_themes()
{
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        int before = 0;
        for (const double scale : {1.0, 1.25}) {
            m_theme.apply(mode, scale);
            QCheckBox box(QStringLiteral("Cut the paper"));
            box.show();
            QVERIFY(QTest::qWaitForWindowExposed(&box));
            QStyleOptionButton option;
            option.initFrom(&box);
            const QRect place = box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
            QVERIFY(place.height() > before);
            before = place.height();
            for (const bool ticked : {false, true}) {
                box.setChecked(ticked);
                const QImage seen = box.grab().toImage();
                const QColor ground = seen.pixelColor(place.right() + 4, place.center().y());
                const QColor edge = seen.pixelColor(place.left() + 1, place.center().y());
                QVERIFY2(contrastRatio(edge, ground) >= 3, qPrintable(edge.name() + ground.name()));
            }
        }
    }
}

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
