// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/resourcedialog.h"

#include "domain/resourcewords.h"
#include "views/copybutton.h"
#include "views/numberbutton.h"
#include "views/roletextblock.h"
#include "views/statemarkview.h"
#include "views/styledlabel.h"

#include <QClipboard>
#include <QDate>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace Cairn {

namespace {

constexpr QSize Size(620, 640);
constexpr int Margin = 20;

} // namespace

ResourceDialog::ResourceDialog(const Theme &theme, const Catalogue &catalogue, Resource resource, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_resource(std::move(resource))
{
    setWindowTitle(m_resource.title);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::StrongFocus);
    //: For a screen reader; %1 something to learn from
    scroll->setAccessibleName(tr("About %1").arg(m_resource.title));
    scroll->setWidget(makeBody());
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(12);
    column->addWidget(scroll, 1);
    column->addWidget(makeFoot());
    resize(QSize(theme.scaled(Size.width()), theme.scaled(Size.height())).boundedTo(screen()->availableSize()));
    scroll->setFocus();
}

QWidget *ResourceDialog::makeBody()
{
    auto *body = new QWidget;
    auto *lines = new QVBoxLayout(body);
    lines->setContentsMargins(Margin, Margin, Margin, Margin);
    lines->setSpacing(14);
    auto *title = new StyledLabel(m_theme, TextStyle::DialogTitle, body);
    title->setWordWrap(true);
    title->setText(m_resource.title);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(new NumberButton(m_theme, QStringLiteral("resource_hours cost hours"), body), 0, Qt::AlignTop);
    lines->addLayout(head);
    m_copied << m_resource.title << QString();
    addFacts(*lines, body);
    if (m_resource.brief)
        addBrief(*lines, body);
    addPoints(*lines, body, tr("What it helps with"), skillLines());
    addText(*lines, body, tr("What one should have before"), m_resource.prerequisites);
    addText(*lines, body, tr("How long it is valid"), m_resource.validity);
    addPoints(*lines, body, tr("Where these facts were read"), m_resource.seenAt);
    if (const SourceRecord *source = m_catalogue.source(m_resource.source)) {
        //: A source: %1 who published it, %2 its title
        const QString named = tr("%1: %2").arg(source->publisher, source->title);
        addText(*lines, body, tr("Source"), source->note.isEmpty() ? named : named + u'\n' + source->note);
    }
    lines->addStretch(1);
    return body;
}

void ResourceDialog::addFacts(QVBoxLayout &lines, QWidget *body)
{
    QStringList facts{nameOfResourceKind(m_resource.kind), m_resource.provider, costOf(m_resource),
                      hoursOf(m_resource)};
    if (m_resource.language != QLatin1String("en"))
        facts << QLocale(m_resource.language).nativeLanguageName();
    facts.removeAll(QString());
    addText(lines, body, QString(), facts.join(QStringLiteral("  ·  ")));
    if (m_resource.isRetired())
        addText(lines, body, tr("No longer offered"), retiredSentence(m_resource, m_catalogue));
    if (!m_resource.brief && m_resource.checkedOn.isValid()) {
        const QString doubt = doubtAbout(m_resource, QDate::currentDate());
        const QString day = QLocale().toString(m_resource.checkedOn, QLocale::LongFormat);
        //: %1 a date, %2 why one should look again
        addText(lines, body, QString(),
                doubt.isEmpty() ? tr("Checked on %1.").arg(day) : tr("Checked on %1: %2.").arg(day, doubt));
    }
    if (m_resource.url.isEmpty())
        return;
    auto *line = new QHBoxLayout;
    auto *address = new StyledLabel(m_theme, TextStyle::Secondary, body);
    address->setText(m_resource.url);
    address->setElided(true);
    address->setTone(QStringLiteral("caption"));
    line->addWidget(address, 1);
    line->addWidget(new CopyButton(m_theme, m_resource.url, tr("Copy the link of %1").arg(m_resource.title), body));
    lines.addLayout(line);
    m_copied << m_resource.url << QString();
}

void ResourceDialog::addBrief(QVBoxLayout &lines, QWidget *body)
{
    const ProjectBrief &brief = *m_resource.brief;
    const auto whole = [](double hours) { return QLocale().toString(qRound(hours)); };
    addText(lines, body, tr("Goal"), brief.goal);
    addText(lines, body, tr("Data"), brief.dataUrl.isEmpty() ? brief.data : brief.data + u'\n' + brief.dataUrl);
    addPoints(lines, body, tr("Steps"), brief.steps);
    addPoints(lines, body, tr("It is done when"), brief.acceptance);
    addText(lines, body, tr("What it shows"), brief.proves);
    addText(lines, body, tr("Time"),
            tr("About %1\u00a0h; %2\u00a0h if it goes well, %3\u00a0h if it goes slowly. This is our estimate.")
                .arg(whole(brief.hours.likely), whole(brief.hours.low), whole(brief.hours.high)));
}

void ResourceDialog::addText(QVBoxLayout &lines, QWidget *body, const QString &heading, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *block = new RoleTextBlock(m_theme, heading, body);
    block->setText(text);
    lines.addWidget(block);
    if (!heading.isEmpty())
        m_copied << heading;
    m_copied << text << QString();
}

void ResourceDialog::addPoints(QVBoxLayout &lines, QWidget *body, const QString &heading, const QStringList &points)
{
    if (points.isEmpty())
        return;
    auto *block = new RoleTextBlock(m_theme, heading, body);
    block->setPoints(points);
    lines.addWidget(block);
    m_copied << heading;
    for (const QString &point : points)
        m_copied << QStringLiteral("- ") + point;
    m_copied << QString();
}

QStringList ResourceDialog::skillLines() const
{
    QStringList lines;
    for (const SkillPractice &practice : m_resource.skills)
        //: A skill and what something to learn from helps with: from one level to another
        lines += tr("%1: from %2 to %3")
                     .arg(m_catalogue.titleOf(practice.skill), nameOf(practice.from), nameOf(practice.to));
    return lines;
}

QString ResourceDialog::asText() const
{
    return m_copied.join(u'\n').trimmed() + u'\n';
}

QWidget *ResourceDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(Margin, 0, Margin, 0);
    auto *copy = new QPushButton(m_theme.icon(QStringLiteral("file")), tr("Copy as text"), foot);
    auto *close = new QPushButton(tr("Close"), foot);
    auto *add = new QPushButton(m_theme.icon(QStringLiteral("plus")), tr("Add to the roadmap"), foot);
    copy->setAutoDefault(false);
    add->setAutoDefault(false);
    close->setDefault(true);
    add->setVisible(!m_resource.isRetired());
    line->addWidget(copy);
    line->addWidget(add);
    line->addStretch(1);
    line->addWidget(close);
    connect(copy, &QPushButton::clicked, this, [this, copy] {
        QGuiApplication::clipboard()->setText(asText());
        copy->setText(tr("Copied"));
    });
    connect(add, &QPushButton::clicked, this, [this] {
        emit additionWanted();
        accept();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return foot;
}

} // namespace Cairn
