// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settingspage.h"

#include "domain/schoolpolicywords.h"
#include "views/iconview.h"
#include "views/pagehead.h"
#include "views/preferences.h"
#include "views/styledlabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace Cairn {

namespace {

constexpr int PageMargin = 16;
constexpr int Padding = 16;
constexpr int LabelWidth = 170;
constexpr int BoxWidth = 220;
constexpr int FrameWidth = 820;
constexpr int Stretch = 1000;
constexpr int LockSize = 14;

constexpr std::array Schemes{ColourScheme::System, ColourScheme::Light, ColourScheme::Dark, ColourScheme::HighContrast};
constexpr std::array TextSizes{100, 110, 120, 125, 130, 140, 150, 175, 200};
constexpr std::array Users{PlanUser::Student, PlanUser::Advisor};

QFrame *makeCard(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("role", QStringLiteral("card"));
    return frame;
}

/** The lock stands before the words. */
QLayout *besideLock(IconView *lock, StyledLabel *words)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(lock, 0, Qt::AlignVCenter);
    line->addWidget(words, 1);
    return line;
}

/** Replaces the texts of a box and chooses one of them; without a signal, as nobody chose. */
void fill(QComboBox *box, const QStringList &texts, int chosen)
{
    const QSignalBlocker blocker(box);
    box->clear();
    box->addItems(texts);
    box->setCurrentIndex(chosen);
}

template <class T, size_t N>
int placeOfValue(const std::array<T, N> &values, T value)
{
    const auto found = std::find(values.begin(), values.end(), value);
    return found == values.end() ? 0 : static_cast<int>(found - values.begin());
}

/** The largest size that is offered and not above the one that is set. */
int placeOfTextSize(int percent)
{
    const auto above = std::upper_bound(TextSizes.begin(), TextSizes.end(), percent);
    return std::max(0, static_cast<int>(above - TextSizes.begin()) - 1);
}

} // namespace

SettingsPage::SettingsPage(const Theme &theme, Preferences &preferences, std::vector<OfferedLanguage> languages,
                           QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_preferences(preferences)
    , m_languages(std::move(languages))
    , m_head(new PageHead(theme, {}, this))
    , m_area(new QScrollArea(this))
{
    auto *ground = new QWidget;
    auto *cards = new QVBoxLayout;
    cards->setSpacing(12);
    m_area->setWidget(ground); // first: what is built below finds its parent there
    cards->addWidget(makeLooks());
    cards->addWidget(makeWorkspace());
    cards->addWidget(makePolicy());
    cards->addStretch(1);
    auto *line = new QHBoxLayout(ground);
    line->setContentsMargins(PageMargin, 4, PageMargin, PageMargin);
    line->addLayout(cards, Stretch);
    line->addStretch(1);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);

    auto *headLine = new QHBoxLayout;
    headLine->setContentsMargins(PageMargin, 12, PageMargin, 8);
    headLine->addWidget(m_head);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(headLine);
    column->addWidget(m_area, 1);

    connectBoxes();
    setSafetyCopies({});
    setWorkspaceFile({});
    retranslate();
}

bool SettingsPage::isLocked(const Row &row) const
{
    return m_preferences.policy().locks(row.setting);
}

SettingsPage::Row SettingsPage::makeRow(QGridLayout *rows, int at, PolicySetting setting, QWidget *parent)
{
    Row row{new StyledLabel(m_theme, TextStyle::Control, parent), new QComboBox(parent),
            new IconView(m_theme, QStringLiteral("lock"), LockSize, parent),
            new StyledLabel(m_theme, TextStyle::Secondary, parent), setting};
    row.label->setBuddy(row.box);
    row.hint->setTone(QStringLiteral("caption"));
    row.hint->setWordWrap(true);
    // A wheel that scrolls the page must not turn a setting on its way.
    row.box->setFocusPolicy(Qt::StrongFocus);
    row.box->installEventFilter(this);
    row.box->setEnabled(!isLocked(row));
    row.lock->setVisible(isLocked(row));
    rows->addWidget(row.label, at, 0);
    rows->addWidget(row.box, at, 1);
    rows->addLayout(besideLock(row.lock, row.hint), at, 2);
    return row;
}

QWidget *SettingsPage::makeLooks()
{
    QFrame *frame = makeCard(m_area->widget());
    m_looksTitle = new StyledLabel(m_theme, TextStyle::Section, frame);
    auto *rows = new QGridLayout;
    rows->setHorizontalSpacing(14);
    rows->setVerticalSpacing(12);
    rows->setColumnStretch(2, 1);
    m_language = makeRow(rows, 0, PolicySetting::Language, frame);
    m_scheme = makeRow(rows, 1, PolicySetting::Colours, frame);
    m_textSize = makeRow(rows, 2, PolicySetting::TextPercent, frame);
    m_user = makeRow(rows, 3, PolicySetting::UsedBy, frame);
    if (m_languages.size() <= 1) {
        for (QWidget *part :
             std::initializer_list<QWidget *>{m_language.label, m_language.box, m_language.lock, m_language.hint})
            part->hide();
    }
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(Padding, 12, Padding, Padding);
    column->setSpacing(12);
    column->addWidget(m_looksTitle);
    column->addLayout(rows);

    const auto fitToText = [this, frame, rows] {
        frame->setMaximumWidth(m_theme.scaled(FrameWidth));
        rows->setColumnMinimumWidth(0, m_theme.scaled(LabelWidth));
        for (const Row &row : {m_language, m_scheme, m_textSize, m_user})
            row.box->setMinimumWidth(m_theme.scaled(BoxWidth));
    };
    connect(&m_theme, &Theme::changed, frame, fitToText);
    fitToText();
    return frame;
}

QWidget *SettingsPage::makeWorkspace()
{
    QFrame *frame = makeCard(m_area->widget());
    m_workspaceTitle = new StyledLabel(m_theme, TextStyle::Section, frame);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(Padding, 12, Padding, Padding);
    column->setSpacing(12);
    column->addWidget(m_workspaceTitle);
    column->addLayout(makeWorkspaceRows(frame));
    const auto fitToText = [this, frame] { frame->setMaximumWidth(m_theme.scaled(FrameWidth)); };
    connect(&m_theme, &Theme::changed, frame, fitToText);
    fitToText();
    connect(m_copyFile, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_file->text());
        m_copyFile->setText(tr("Copied"));
    });
    connect(m_showFolder, &QPushButton::clicked, this,
            [this] { emit folderWanted(QDir::fromNativeSeparators(m_file->text())); });
    return frame;
}

QWidget *SettingsPage::makePolicy()
{
    QFrame *frame = makeCard(m_area->widget());
    m_policyTitle = new StyledLabel(m_theme, TextStyle::Section, frame);
    m_policyText = new StyledLabel(m_theme, TextStyle::Control, frame);
    m_policyText->setWordWrap(true);
    m_policyLabel = new StyledLabel(m_theme, TextStyle::Control, frame);
    m_policyFile = new QLineEdit(QDir::toNativeSeparators(m_preferences.policy().file), frame);
    m_policyFile->setReadOnly(true);
    m_policyFile->setCursorPosition(0);
    m_policyLabel->setBuddy(m_policyFile);
    auto *rows = new QGridLayout;
    rows->setHorizontalSpacing(14);
    rows->setColumnStretch(1, 1);
    rows->addWidget(m_policyLabel, 0, 0);
    rows->addWidget(m_policyFile, 0, 1);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(Padding, 12, Padding, Padding);
    column->setSpacing(12);
    column->addWidget(m_policyTitle);
    column->addWidget(m_policyText);
    column->addLayout(rows);
    const auto fitToText = [this, frame, rows] {
        frame->setMaximumWidth(m_theme.scaled(FrameWidth));
        rows->setColumnMinimumWidth(0, m_theme.scaled(LabelWidth));
    };
    connect(&m_theme, &Theme::changed, frame, fitToText);
    fitToText();
    frame->setVisible(m_preferences.policy().isInForce());
    return frame;
}

QLayout *SettingsPage::makeWorkspaceRows(QWidget *parent)
{
    m_fileLabel = new StyledLabel(m_theme, TextStyle::Control, parent);
    m_file = new QLineEdit(parent);
    m_file->setReadOnly(true);
    m_fileLabel->setBuddy(m_file);
    m_copyFile = new QPushButton(parent);
    m_showFolder = new QPushButton(parent);
    m_copiesLabel = new StyledLabel(m_theme, TextStyle::Control, parent);
    m_copiesText = new StyledLabel(m_theme, TextStyle::Control, parent);
    m_copiesText->setWordWrap(true);
    m_workspaceLock = new QWidget(parent);
    m_workspaceLockText = new StyledLabel(m_theme, TextStyle::Secondary, m_workspaceLock);
    m_workspaceLockText->setTone(QStringLiteral("caption"));
    m_workspaceLockText->setWordWrap(true);
    m_workspaceLock->setLayout(
        besideLock(new IconView(m_theme, QStringLiteral("lock"), LockSize, m_workspaceLock), m_workspaceLockText));
    m_workspaceLock->setVisible(m_preferences.policy().locks(PolicySetting::Workspace));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_copyFile);
    buttons->addWidget(m_showFolder);
    buttons->addStretch(1);
    auto *rows = new QGridLayout;
    rows->setHorizontalSpacing(14);
    rows->setVerticalSpacing(10);
    rows->setColumnStretch(1, 1);
    rows->addWidget(m_fileLabel, 0, 0);
    rows->addWidget(m_file, 0, 1);
    rows->addLayout(buttons, 1, 1);
    rows->addWidget(m_workspaceLock, 2, 1);
    rows->addWidget(m_copiesLabel, 3, 0, Qt::AlignTop);
    rows->addWidget(m_copiesText, 3, 1);
    const auto fitToText = [this, rows] { rows->setColumnMinimumWidth(0, m_theme.scaled(LabelWidth)); };
    connect(&m_theme, &Theme::changed, rows, fitToText);
    fitToText();
    return rows;
}

void SettingsPage::connectBoxes()
{
    connect(m_language.box, &QComboBox::currentIndexChanged, this,
            [this](int at) { m_preferences.setLanguage(m_languages[static_cast<size_t>(at)].code); });
    connect(m_scheme.box, &QComboBox::currentIndexChanged, this,
            [this](int at) { m_preferences.setColourScheme(Schemes[static_cast<size_t>(at)]); });
    connect(m_textSize.box, &QComboBox::currentIndexChanged, this,
            [this](int at) { m_preferences.setTextPercent(TextSizes[static_cast<size_t>(at)]); });
    connect(m_user.box, &QComboBox::currentIndexChanged, this,
            [this](int at) { m_preferences.setPlanUser(Users[static_cast<size_t>(at)]); });
    connect(&m_preferences, &Preferences::languageChanged, this, &SettingsPage::showBoxes);
    connect(&m_preferences, &Preferences::colourSchemeChanged, this, &SettingsPage::showBoxes);
    connect(&m_preferences, &Preferences::textPercentChanged, this, &SettingsPage::showBoxes);
    connect(&m_preferences, &Preferences::planUserChanged, this, &SettingsPage::showBoxes);
}

void SettingsPage::setWorkspaceFile(const QString &file)
{
    m_file->setText(QDir::toNativeSeparators(file));
    m_file->setCursorPosition(0);
    m_file->parentWidget()->setVisible(!file.isEmpty());
}

void SettingsPage::setSafetyCopies(std::vector<SafetyCopy> copies)
{
    m_copies = std::move(copies);
    m_copiesLabel->setVisible(!m_copies.empty());
    m_copiesText->setVisible(!m_copies.empty());
    showCopies();
}

QString SettingsPage::word()
{
    return tr("Settings");
}

QWidget *SettingsPage::firstFocus()
{
    for (const Row &row : {m_language, m_scheme, m_textSize, m_user}) {
        if (row.box->isEnabled() && !row.box->isHidden())
            return row.box;
    }
    return m_file;
}

void SettingsPage::showBoxes()
{
    for (const auto &[box, at] : {std::pair{m_language.box, placeOf(m_preferences.language(), m_languages)},
                                  std::pair{m_scheme.box, placeOfValue(Schemes, m_preferences.colourScheme())},
                                  std::pair{m_textSize.box, placeOfTextSize(m_preferences.textPercent())},
                                  std::pair{m_user.box, placeOfValue(Users, m_preferences.planUser())}}) {
        const QSignalBlocker blocker(box);
        box->setCurrentIndex(at);
    }
}

void SettingsPage::retranslate()
{
    m_head->setTitle(title());
    m_looksTitle->setText(tr("Language, looks and use"));
    m_language.label->setText(tr("Language"));
    m_scheme.label->setText(tr("Colours"));
    m_textSize.label->setText(tr("Text size"));
    m_user.label->setText(tr("Used by"));
    m_workspaceTitle->setText(tr("Where your plan lies"));
    m_fileLabel->setText(tr("Workspace"));
    m_copyFile->setText(tr("Copy the path"));
    m_showFolder->setText(tr("Show in folder"));
    m_copiesLabel->setText(tr("Safety copies"));
    tellHint(m_language, {});
    tellHint(m_scheme, tr("High contrast leaves out tints and keeps strong outlines."));
    tellHint(m_textSize, tr("Rings, rows and buttons grow along."));
    tellHint(m_user, tr("An advisor keeps plans for several learners."));
    m_workspaceLockText->setText(lockWords(m_preferences.policy()));
    m_file->setAccessibleName(m_fileLabel->text());
    if (m_preferences.policy().locks(PolicySetting::Workspace))
        m_file->setAccessibleDescription(m_workspaceLockText->text());
    retranslatePolicy();
    refillBoxes();
    showCopies();
}

void SettingsPage::tellHint(const Row &row, const QString &hint)
{
    row.hint->setText(isLocked(row) ? lockWords(m_preferences.policy()) : hint);
    row.box->setAccessibleName(row.label->text());
    row.box->setAccessibleDescription(row.hint->text());
}

void SettingsPage::retranslatePolicy()
{
    m_policyTitle->setText(tr("What your school has set"));
    m_policyText->setText(withContact(tr("Your school has a policy on this computer. What it has locked you cannot "
                                         "change here; the rest holds until you choose something else."),
                                      m_preferences.policy()));
    m_policyLabel->setText(tr("Policy file"));
    m_policyFile->setAccessibleName(m_policyLabel->text());
}

void SettingsPage::refillBoxes()
{
    QStringList languages;
    for (const OfferedLanguage &language : m_languages)
        languages.append(language.name);
    QStringList sizes;
    for (const int size : TextSizes)
        //: A percentage; a no-break space stands before the sign
        sizes.append(tr("%1\u00a0%").arg(QLocale().toString(size)));
    fill(m_language.box, languages, 0);
    fill(m_scheme.box, {tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")}, 0);
    fill(m_textSize.box, sizes, 0);
    fill(m_user.box, {tr("A student"), tr("An advisor")}, 0);
    showBoxes();
}

void SettingsPage::showCopies()
{
    const auto newest = std::max_element(m_copies.begin(), m_copies.end(),
                                         [](const auto &a, const auto &b) { return a.takenAt < b.takenAt; });
    if (newest == m_copies.end())
        return;
    const QString at = QLocale().toString(newest->takenAt.toLocalTime(), QLocale::ShortFormat);
    const QString count = QLocale().toString(static_cast<qlonglong>(m_copies.size()));
    m_copiesText->setText(newest->checked
                              ? tr("Copies: %1. The newest, from %2, was opened and found whole.").arg(count, at)
                              : tr("Copies: %1. The newest, from %2, was not checked yet.").arg(count, at));
}

void SettingsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool SettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    const auto *box = qobject_cast<QComboBox *>(watched);
    if (box && event->type() == QEvent::Wheel && !box->hasFocus()) {
        event->ignore();
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace Cairn
