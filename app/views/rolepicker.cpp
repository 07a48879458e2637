// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rolepicker.h"

#include "models/rolefiltermodel.h"
#include "models/rolelistmodel.h"
#include "models/rolewords.h"
#include "views/paintparts.h"
#include "views/styledlabel.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Width = 340;
constexpr int Height = 380;
constexpr int RowPadding = 10;

} // namespace

/** The roles that are not compared yet. */
class RolePicker::Others final : public QSortFilterProxyModel
{
public:
    explicit Others(std::vector<RoleId> leftOut) : m_leftOut(std::move(leftOut)) {}

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const RoleId role(sourceModel()->index(row, 0, parent).data(RoleListModel::IdRole).toString());
        return std::find(m_leftOut.begin(), m_leftOut.end(), role) == m_leftOut.end();
    }

private:
    std::vector<RoleId> m_leftOut;
};

/** A title, and its match at the end. */
class RolePicker::RowDelegate final : public QStyledItemDelegate
{
public:
    RowDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {m_theme.scaled(Width) / 2, QFontMetrics(m_theme.font(TextStyle::Control)).height() + RowPadding};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = m_theme.tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected)
            drawPlate(*painter, option.rect, 4, tokens.tint, tokens.highContrast ? tokens.accent : QColor());
        const QRect room = option.rect.adjusted(8, 0, -8, 0);
        const QString match = percentText(index.data(RoleListModel::MatchRole).toInt());
        painter->setFont(m_theme.font(TextStyle::Control));
        const QFontMetrics metrics = painter->fontMetrics();
        const int matchWidth = metrics.horizontalAdvance(match) + 2;
        painter->setLayoutDirection(Qt::LayoutDirectionAuto);
        const auto paintWords = [&](const QRect &logical, Qt::Alignment alignment, const QString &text) {
            const QRect place = QStyle::visualRect(option.direction, room, logical);
            const auto aligned = QStyle::visualAlignment(option.direction, alignment | Qt::AlignVCenter);
            painter->drawText(place, static_cast<int>(aligned) | Qt::TextSingleLine,
                              metrics.elidedText(text, Qt::ElideRight, place.width()));
        };
        painter->setPen(tokens.text);
        paintWords(room.adjusted(0, 0, -matchWidth - 8, 0), Qt::AlignLeft, index.data().toString());
        painter->setPen(tokens.text2);
        paintWords(QRect(room.right() + 1 - matchWidth, room.top(), matchWidth, room.height()), Qt::AlignRight, match);
        painter->restore();
    }

private:
    const Theme &m_theme;
};

RolePicker::RolePicker(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, CareerLevel level,
                       const std::vector<RoleId> &leftOut, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_roles(std::make_unique<RoleListModel>(catalogue, plan))
    , m_others(std::make_unique<Others>(leftOut))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new StyledLabel(theme, TextStyle::Control, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Add a role to the comparison"));
    m_roles->setCareerLevel(level);
    m_others->setSourceModel(m_roles.get());
    m_shown = std::make_unique<RoleFilterModel>(*m_others);
    m_field->setPlaceholderText(tr("Filter by name or task"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->addAction(theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_nothing->setTone(QStringLiteral("secondary"));
    m_nothing->setText(tr("No other role fits these words."));
    m_nothing->setWordWrap(true);
    buildList();
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(8, 8, 8, 8);
    lines->setSpacing(6);
    lines->addWidget(m_field);
    lines->addWidget(m_nothing);
    lines->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &RolePicker::filter);
    filter({});
}

RolePicker::~RolePicker() = default;

void RolePicker::buildList()
{
    m_list->setModel(m_shown.get());
    m_list->setItemDelegate(new RowDelegate(m_theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Roles, the best match first"));
    connect(m_list, &QListView::clicked, this, &RolePicker::choose);
}

void RolePicker::openAt(const QWidget &button)
{
    resize(m_theme.scaled(Width), m_theme.scaled(Height));
    const QRect place(button.mapToGlobal(QPoint(0, 0)), button.size());
    const QRect screen = button.screen()->availableGeometry();
    resize(size().boundedTo(screen.size()));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int left = isMirrored ? place.right() + 1 - width() : place.left();
    int top = place.bottom() + 5;
    if (top + height() > screen.bottom())
        top = std::max(screen.top(), place.top() - 4 - height());
    move(std::clamp(left, screen.left(), std::max(screen.left(), screen.right() + 1 - width())), top);
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void RolePicker::filter(const QString &text)
{
    m_shown->setText(text);
    const bool isAny = m_shown->rowCount() > 0;
    m_list->setVisible(isAny);
    m_nothing->setVisible(!isAny);
    if (isAny)
        moveTo(0);
}

void RolePicker::moveTo(int row)
{
    const QModelIndex index = m_shown->index(std::clamp(row, 0, std::max(m_shown->rowCount() - 1, 0)), 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    // The keyboard stays in the field, so the list has to be told to the screen reader.
    QAccessibleEvent told(m_list, QAccessible::Focus);
    told.setChild(index.row());
    QAccessible::updateAccessibility(&told);
}

bool RolePicker::steer(int key)
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
        close();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        // There is nothing else to go to in here.
        return true;
    default:
        return false;
    }
}

void RolePicker::choose(const QModelIndex &index)
{
    if (!index.isValid() || m_shown->rowCount() == 0)
        return;
    const RoleId role(index.data(RoleListModel::IdRole).toString());
    close();
    emit roleChosen(role);
}

bool RolePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return steer(static_cast<QKeyEvent *>(event)->key());
    return QFrame::eventFilter(watched, event);
}

void RolePicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawPlate(painter, rect(), 0, m_theme.tokens().surface, m_theme.tokens().ctl);
}

} // namespace Cairn
