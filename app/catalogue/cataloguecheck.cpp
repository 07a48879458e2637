// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguecheck.h"

#include "catalogue/cataloguereader.h"
#include "catalogue/catalogueschemas.h"
#include "catalogue/contentpack.h"
#include "catalogue/curriculumrules.h"
#include "catalogue/figurerules.h"
#include "catalogue/interestrules.h"
#include "catalogue/namerules.h"
#include "catalogue/packentries.h"
#include "catalogue/prerequisitecycles.h"
#include "catalogue/questionrules.h"
#include "catalogue/renamedrules.h"
#include "catalogue/resourcerules.h"
#include "catalogue/rolerules.h"
#include "catalogue/skillrules.h"
#include "catalogue/textrules.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace Cairn {

namespace {

using Mistakes = std::vector<CatalogueMistake>;

void add(Mistakes &mistakes, Mistakes more)
{
    mistakes.insert(mistakes.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/** The schemas' mistakes at places that nobody has named yet: rules speak plainer than schemas. */
void addFromSchemas(Mistakes &mistakes, const ContentPack &pack)
{
    QSet<std::pair<QString, QString>> named;
    for (const CatalogueMistake &mistake : mistakes)
        named.insert({mistake.file, mistake.place});
    CatalogueSchemas schemas;
    for (const PackFile &file : pack.files()) {
        if (!TextRules::hasSaneLengths(file.root()))
            continue;
        for (CatalogueMistake &mistake : schemas.mistakesIn(file)) {
            if (!named.contains({mistake.file, mistake.place}))
                mistakes.push_back(std::move(mistake));
        }
    }
}

} // namespace

std::vector<CatalogueMistake> CatalogueCheck::check(const QString &packFolder)
{
    const ContentPack pack(packFolder);
    const PackEntries entries(pack);
    return check(entries, CatalogueReader::read(entries), pack);
}

std::vector<CatalogueMistake> CatalogueCheck::check(const PackEntries &entries, const CatalogueReading &reading,
                                                    const ContentPack &written)
{
    Mistakes mistakes = reading.mistakes;
    add(mistakes, SkillRules::check(entries));
    add(mistakes, PrerequisiteCycles::check(entries));
    add(mistakes, RoleRules::check(entries));
    add(mistakes, ResourceRules::check(entries));
    add(mistakes, FigureRules::check(entries));
    add(mistakes, CurriculumRules::check(entries));
    add(mistakes, QuestionRules::check(entries));
    add(mistakes, InterestRules::check(entries));
    add(mistakes, NameRules::check(entries));
    add(mistakes, RenamedRules::check(entries));
    for (const PackFile &file : written.files())
        add(mistakes, TextRules::check(file));
    addFromSchemas(mistakes, written);
    std::stable_sort(mistakes.begin(), mistakes.end(), [](const CatalogueMistake &a, const CatalogueMistake &b) {
        return std::tie(a.file, a.line) < std::tie(b.file, b.line);
    });
    return mistakes;
}

} // namespace Cairn
