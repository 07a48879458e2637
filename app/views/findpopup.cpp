// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findpopup.h"

#include "views/finddelegate.h"
#include "views/paintparts.h"
#include "views/styledlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

FindPopup::FindPopup(const Theme &theme, const Finder &finder, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_model(finder)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new StyledLabel(theme, TextStyle::Control, this))
{
    m_field->setPlaceholderText(tr("Search roles, skills, resources and commands"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->addAction(theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FindDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("What was found"));
    m_nothing->setTone(QStringLiteral("secondary"));
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(12, 8, 12, 10);

    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(8, 8, 8, 8);
    lines->setSpacing(6);
    lines->addWidget(m_field);
    lines->addWidget(m_nothing);
    lines->addWidget(m_list, 1);

    connect(m_field, &QLineEdit::textChanged, this, &FindPopup::search);
    connect(m_list, &QListView::clicked, this, &FindPopup::choose);
    connect(&m_theme, &Theme::changed, this, &FindPopup::refresh);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (isVisible() && now && !isAncestorOf(now)) {
            m_focusBefore = nullptr;
            closePopup();
        }
    });
    setAutoFillBackground(false);
    hide();
}

void FindPopup::open(const QRect &place, std::vector<FindModel::Command> commands)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_model.setCommands(std::move(commands));
    const QRect window = parentWidget()->rect();
    const int width = std::min(std::max(place.width(), m_theme.scaled(440)), window.width() - 16);
    // Grows from the end of the place towards the start, so that it stays beside the window's edge.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int left = mirrored ? place.left() - 8 : place.right() + 9 - width;
    setGeometry(std::clamp(left, 8, std::max(8, window.width() - 8 - width)), std::max(2, place.top() - 8), width, 100);
    m_field->clear();
    search({});
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    qApp->installEventFilter(this);
}

void FindPopup::closePopup()
{
    if (isHidden())
        return;
    qApp->removeEventFilter(this);
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    hide();
    emit closed();
}

void FindPopup::refresh()
{
    m_list->doItemsLayout();
    fitHeight();
}

void FindPopup::search(const QString &text)
{
    m_model.search(text);
    const bool found = m_model.rowCount() > 0;
    m_list->setVisible(found);
    m_nothing->setVisible(!found);
    m_nothing->setText(tr("Nothing is called “%1”. Other words or fewer letters may help.").arg(text.trimmed()));
    if (found)
        moveTo(0);
    fitHeight();
}

void FindPopup::fitHeight()
{
    int wanted = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        wanted += m_list->sizeHintForIndex(m_model.index(row)).height();
    const QMargins margins = layout()->contentsMargins();
    int height = margins.top() + m_field->sizeHint().height() + layout()->spacing() + margins.bottom();
    height += wanted > 0 ? wanted + 2 : m_nothing->heightForWidth(width() - margins.left() - margins.right());
    resize(width(), std::min({height, m_theme.scaled(460), parentWidget()->height() - y() - 8}));
}

void FindPopup::moveTo(int row)
{
    const QModelIndex index = m_model.index(std::clamp(row, 0, std::max(0, m_model.rowCount() - 1)));
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    if (index.row() == 0)
        m_list->scrollToTop();
    // The keyboard stays in the field, so the list has to be told to the screen reader.
    QAccessibleEvent told(m_list, QAccessible::Focus);
    told.setChild(index.row());
    QAccessible::updateAccessibility(&told);
}

bool FindPopup::steer(int key)
{
    constexpr int PageOfRows = 8;
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
        moveTo(row + 1);
        return true;
    case Qt::Key_Up:
        moveTo(row - 1);
        return true;
    case Qt::Key_PageDown:
        moveTo(row + PageOfRows);
        return true;
    case Qt::Key_PageUp:
        moveTo(row - PageOfRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        closePopup();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        // There is nothing else to go to in here.
        return true;
    default:
        return false;
    }
}

void FindPopup::choose(const QModelIndex &index)
{
    if (!index.isValid() || m_model.rowCount() == 0)
        return;
    const auto kind = index.data(FindModel::KindRole).value<FindModel::Kind>();
    const QString id = index.data(FindModel::IdRole).toString();
    closePopup();
    switch (kind) {
    case FindModel::Kind::Role:
        emit subjectChosen(FoundKind::Role, id);
        break;
    case FindModel::Kind::Skill:
        emit subjectChosen(FoundKind::Skill, id);
        break;
    case FindModel::Kind::Resource:
        emit subjectChosen(FoundKind::Resource, id);
        break;
    case FindModel::Kind::Command:
        emit commandChosen(id);
        break;
    }
}

bool FindPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return steer(static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType() && isVisible()) {
        const auto *clicked = static_cast<QWidget *>(watched);
        if (clicked != this && !isAncestorOf(clicked) && clicked->window() == window())
            closePopup();
    }
    return false;
}

void FindPopup::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    // A floating frame may cover anything: a square ground first, then the outline.
    drawPlate(painter, rect(), 8, tokens.surface, tokens.ctl);
}

} // namespace Cairn
