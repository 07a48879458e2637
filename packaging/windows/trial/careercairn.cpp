// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for the program while the installer is tried out, and is never shipped: it runs until the file that it is
// given is gone.
#include <chrono>
#include <filesystem>
#include <thread>

int main(int count, char *words[])
{
    while (count == 2 && std::filesystem::exists(words[1]))
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    return 0;
}
