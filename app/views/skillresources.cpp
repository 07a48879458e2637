// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/skillresources.h"

#include "models/resourcewords.h"
#include "views/flowlayout.h"
#include "views/styledlabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QStringList>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace Cairn {

namespace {

QString iconOf(const QString &kind)
{
    if (kind == QLatin1String("certificate"))
        return QStringLiteral("cap");
    if (kind == QLatin1String("project"))
        return QStringLiteral("flag");
    if (kind == QLatin1String("community"))
        return QStringLiteral("users");
    if (kind == QLatin1String("documentation"))
        return QStringLiteral("file");
    return QStringLiteral("book");
}

/** The icon of a row, in the colour of quiet text and no part of what is read out. */
class RowIcon final : public QWidget
{
public:
    RowIcon(const Theme &theme, const QString &name, QWidget *parent) : QWidget(parent), m_theme(theme), m_name(name)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {m_theme.scaled(16), m_theme.scaled(18)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int side = m_theme.scaled(15);
        m_theme.icon(m_name, m_theme.tokens().text2).paint(&painter, QRect(0, (height() - side) / 2, side, side));
    }

private:
    const Theme &m_theme;
    QString m_name;
};

StyledLabel *labelIn(QWidget *parent, const Theme &theme, TextStyle style, const QString &text, const char *tone)
{
    auto *label = new StyledLabel(theme, style, parent);
    label->setText(text);
    label->setWordWrap(true);
    if (tone)
        label->setTone(QString::fromLatin1(tone));
    return label;
}

StyledLabel *shortLabelIn(QWidget *parent, const Theme &theme, const QString &text)
{
    StyledLabel *label = labelIn(parent, theme, TextStyle::Secondary, text, "caption");
    label->setWordWrap(false);
    label->setElided(true);
    return label;
}

} // namespace

SkillResources::SkillResources(const Theme &theme, const Catalogue &catalogue, QWidget *parent)
    : PaneSection(theme, tr("To learn it with"), parent)
    , m_catalogue(catalogue)
{
}

void SkillResources::showSkill(const SkillId &skill)
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    body()->addWidget(m_rows);

    const std::vector<const Resource *> fitting = m_catalogue.resourcesFor(skill);
    for (const Resource *resource : fitting) {
        if (resource->state != QLatin1String("retired"))
            column->addWidget(offered(*resource));
    }
    for (const Resource *resource : fitting) {
        if (resource->state == QLatin1String("retired"))
            column->addWidget(retired(*resource));
    }
    m_rows->show();
    setVisible(!fitting.empty());
}

QWidget *SkillResources::offered(const Resource &resource)
{
    auto *row = new QWidget(m_rows);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(7);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new RowIcon(theme(), iconOf(resource.kind), row), 0, 0, Qt::AlignTop);
    grid->addWidget(labelIn(row, theme(), TextStyle::Control, resource.title, nullptr), 0, 1);

    auto *facts = new QWidget(row);
    auto *flow = new FlowLayout(facts, 10);
    flow->setLineSpacing(0);
    flow->setContentsMargins(0, 0, 0, 0);
    QStringList words{nameOfResourceKind(resource.kind), resource.provider, costOf(resource), hoursOf(resource)};
    if (resource.state == QLatin1String("unchecked"))
        words << tr("not checked yet");
    for (const QString &word : words) {
        if (!word.isEmpty())
            flow->addWidget(shortLabelIn(facts, theme(), word));
    }
    grid->addWidget(facts, 1, 1);
    if (resource.url.isEmpty())
        return row;

    grid->addWidget(shortLabelIn(row, theme(), resource.url), 2, 1);
    auto *copy = new QToolButton(row);
    copy->setAutoRaise(true);
    copy->setProperty("small", true);
    copy->setFocusPolicy(Qt::StrongFocus);
    copy->setIcon(theme().icon(QStringLiteral("link")));
    copy->setToolTip(tr("Copy the link"));
    copy->setAccessibleName(tr("Copy the link of %1").arg(resource.title));
    connect(copy, &QToolButton::clicked, copy, [copy, url = resource.url] {
        QGuiApplication::clipboard()->setText(url);
        QToolTip::showText(copy->mapToGlobal(copy->rect().bottomLeft()), tr("Copied"), copy);
    });
    grid->addWidget(copy, 0, 2, 2, 1, Qt::AlignTop);
    return row;
}

QString SkillResources::retiredSentence(const Resource &resource) const
{
    QStringList titles;
    for (const ResourceId &id : resource.replacedBy) {
        if (const Resource *next = m_catalogue.resource(id))
            titles << next->title;
    }
    const QString instead = QLocale().createSeparatedList(titles);
    const QString day = QLocale().toString(resource.retiredOn, QLocale::ShortFormat);
    if (!resource.retiredOn.isValid()) {
        return titles.isEmpty() ? tr("%1 is retired.").arg(resource.title)
                                : tr("%1 is retired. Instead there is %2.").arg(resource.title, instead);
    }
    //: %1 a course or certificate, %2 a date
    return titles.isEmpty() ? tr("%1 was retired on %2.").arg(resource.title, day)
                            //: %1 a course or certificate, %2 a date, %3 one or several others
                            : tr("%1 was retired on %2. Instead there is %3.").arg(resource.title, day, instead);
}

QWidget *SkillResources::retired(const Resource &resource)
{
    return labelIn(m_rows, theme(), TextStyle::Secondary, retiredSentence(resource), "caption");
}

} // namespace Cairn
