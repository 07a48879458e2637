// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/skillresources.h"

#include "domain/resourcewords.h"
#include "views/copybutton.h"
#include "views/flowlayout.h"
#include "views/resourcedialog.h"
#include "views/statemarkview.h"
#include "views/styledlabel.h"

#include <QDate>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Cairn {

namespace {

/** So many are shown at once; the others wait behind a button. */
constexpr size_t MostAtFirst = 6;

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
    if (kind == QLatin1String("competition"))
        return QStringLiteral("target");
    return QStringLiteral("book");
}

/** The icon of a row, in the colour of quiet text and no part of what is read out. */
class RowIcon final : public QWidget
{
public:
    RowIcon(const Theme &theme, QString name, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_name(std::move(name))
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

SkillResources::SkillResources(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, QWidget *parent)
    : PaneSection(theme, tr("To learn it with"), parent)
    , m_catalogue(catalogue)
    , m_plan(plan)
    , m_more(new QPushButton(this))
{
    explainNumbers(QStringLiteral("resource_hours cost"));
    m_more->setProperty("small", true);
    m_more->setAutoDefault(false);
    body()->addWidget(m_more, 0, Qt::AlignLeading);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        showRows();
    });
}

void SkillResources::showSkill(const SkillId &skill)
{
    m_skill = skill;
    m_level = m_plan.levelOf(skill);
    m_all = false;
    showRows();
}

void SkillResources::showLevel()
{
    if (m_level == m_plan.levelOf(m_skill))
        return;
    m_level = m_plan.levelOf(m_skill);
    showRows();
}

std::vector<const Resource *> SkillResources::inOrder() const
{
    std::vector<const Resource *> fitting = m_catalogue.resourcesFor(m_skill);
    const auto rank = [this](const Resource *resource) {
        if (resource->isRetired())
            return 3;
        const SkillPractice *practice = resource->practiceOf(m_skill);
        if (practice->from <= m_level && m_level < practice->to)
            return 0;
        return m_level < practice->from ? 1 : 2;
    };
    std::stable_sort(fitting.begin(), fitting.end(),
                     [&rank](const Resource *a, const Resource *b) { return rank(a) < rank(b); });
    return fitting;
}

void SkillResources::showRows()
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    body()->insertWidget(0, m_rows);

    const std::vector<const Resource *> fitting = inOrder();
    const size_t shown = m_all ? fitting.size() : std::min(fitting.size(), MostAtFirst);
    for (size_t at = 0; at < shown; ++at)
        column->addWidget(fitting[at]->isRetired() ? retired(*fitting[at]) : offered(*fitting[at]));
    m_rows->show();
    m_more->setVisible(fitting.size() > MostAtFirst);
    m_more->setText(m_all ? tr("Show fewer") : tr("Show all %Ln", nullptr, static_cast<int>(fitting.size())));
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
    grid->addWidget(factsOf(resource, row), 1, 1);
    if (!resource.url.isEmpty()) {
        grid->addWidget(shortLabelIn(row, theme(), resource.url), 2, 1);
        grid->addWidget(new CopyButton(theme(), resource.url, tr("Copy the link of %1").arg(resource.title), row), 0, 2,
                        2, 1, Qt::AlignTop);
    }
    auto *open = new QPushButton(resource.brief ? tr("Open the brief") : tr("Details"), row);
    open->setProperty("small", true);
    open->setProperty("role", QStringLiteral("quiet"));
    open->setAutoDefault(false);
    //: For a screen reader; %1 something to learn from
    open->setAccessibleName(tr("Details of %1").arg(resource.title));
    connect(open, &QPushButton::clicked, this, [this, &resource] {
        auto *dialog = new ResourceDialog(theme(), m_catalogue, resource, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    grid->addWidget(open, 3, 1, Qt::AlignLeading);
    return row;
}

QWidget *SkillResources::factsOf(const Resource &resource, QWidget *row)
{
    auto *facts = new QWidget(row);
    auto *flow = new FlowLayout(facts, 10);
    flow->setLineSpacing(0);
    flow->setContentsMargins(0, 0, 0, 0);
    QStringList words{nameOfResourceKind(resource.kind), resource.provider, costOf(resource), hoursOf(resource)};
    const SkillPractice *practice = resource.practiceOf(m_skill);
    //: What something to learn from helps with: from one level to another
    words << tr("from %1 to %2").arg(nameOf(practice->from), nameOf(practice->to));
    for (const QString &word : words) {
        if (!word.isEmpty())
            flow->addWidget(shortLabelIn(facts, theme(), word));
    }
    const QString doubt = doubtAbout(resource, QDate::currentDate());
    if (!doubt.isEmpty()) {
        auto *mark = new StateMarkView(theme(), facts);
        mark->setMark(StateMark::Note);
        flow->addWidget(mark);
        flow->addWidget(shortLabelIn(facts, theme(), doubt));
    }
    return facts;
}

QWidget *SkillResources::retired(const Resource &resource)
{
    return labelIn(m_rows, theme(), TextStyle::Secondary, retiredSentence(resource, m_catalogue), "caption");
}

} // namespace Cairn
