// SPDX-License-Identifier: GPL-3.0-or-later
// What the program promises about speed and memory, measured on this machine and printed as ratios.
#include "editbench.h"
#include "filterbench.h"
#include "matchbench.h"
#include "paybench.h"
#include "paypeers.h"
#include "peersbench.h"
#include "planbench.h"
#include "startbench.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

bool benchAll()
{
    bool holds = Cairn::benchEdits();
    holds = Cairn::benchFilter() && holds;
    holds = Cairn::benchMatch() && holds;
    holds = Cairn::benchPlans() && holds;
    holds = Cairn::benchPay() && holds;
    return Cairn::benchStart() && holds;
}

bool benchAgainstOthers()
{
    const bool holds = Cairn::benchPayPeers();
    return Cairn::benchPeers() && holds;
}

} // namespace

/** Without arguments all of our own; "peers" only what is held against other programs, which takes a minute. */
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty())
        return benchAll() ? 0 : 1;
    if (arguments == QStringList{QStringLiteral("peers")})
        return benchAgainstOthers() ? 0 : 1;
    std::fprintf(stderr, "There is only one part with a name: peers.\n");
    return 2;
}
