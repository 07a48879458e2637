// SPDX-License-Identifier: GPL-3.0-or-later
// Runs while the program is built: leanqm FROM.qm TO.qm
//
// A compiled translation holds for each text also the English one, though Qt finds a text by a number made from it. The
// English text is needed only where two texts have the same number, so it is left out everywhere else; the context
// stays. That halves what the programs carry. What Qt's own lrelease has for this leaves nothing out.
#include <cstdint>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

namespace {

constexpr size_t MagicSize = 16;
enum Section : uint8_t { Hashes = 0x42, Messages = 0x69 };
enum Tag : uint8_t { End = 1, SourceText = 6, Comment = 8 };
constexpr uint32_t NoText = 0xffffffff; // the length of a text that is not there
constexpr size_t HashEntry = 8;         // a number and where its message begins

class BrokenFile
{
};

/** The four bytes at a place, the highest first. */
uint32_t numberAt(const std::string &bytes, size_t at)
{
    if (at + 4 > bytes.size())
        throw BrokenFile();
    uint32_t number = 0;
    for (size_t i = at; i < at + 4; ++i)
        number = number << 8 | static_cast<uint8_t>(bytes[i]);
    return number;
}

void write(std::string &bytes, uint32_t number)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.push_back(static_cast<char>(number >> shift & 0xff));
}

/** One message, with or without what its English text and comment are. */
std::string message(const std::string &messages, size_t at, bool keepSource)
{
    std::string kept;
    while (true) {
        if (at >= messages.size())
            throw BrokenFile();
        const auto tag = static_cast<uint8_t>(messages[at]);
        if (tag == End)
            return kept + static_cast<char>(End);
        const uint32_t length = numberAt(messages, at + 1);
        const size_t size = 5 + (length == NoText ? 0 : length);
        if (at + size > messages.size())
            throw BrokenFile();
        if (keepSource || (tag != SourceText && tag != Comment))
            kept.append(messages, at, size);
        at += size;
    }
}

struct Lean
{
    std::string hashes;
    std::string messages;
};

Lean lean(const std::string &hashes, const std::string &messages)
{
    Lean result;
    const auto hashAt = [&](size_t entry) { return numberAt(hashes, entry * HashEntry); };
    const size_t count = hashes.size() / HashEntry;
    for (size_t entry = 0; entry < count; ++entry) {
        const bool isShared = (entry > 0 && hashAt(entry - 1) == hashAt(entry))
                              || (entry + 1 < count && hashAt(entry + 1) == hashAt(entry));
        write(result.hashes, hashAt(entry));
        write(result.hashes, static_cast<uint32_t>(result.messages.size()));
        result.messages += message(messages, numberAt(hashes, entry * HashEntry + 4), isShared);
    }
    return result;
}

std::string leanFile(const std::string &file)
{
    std::string hashes;
    std::string messages;
    for (size_t at = MagicSize; at < file.size(); at += 5 + numberAt(file, at + 1)) {
        const auto section = static_cast<uint8_t>(file[at]);
        if (at + 5 + numberAt(file, at + 1) > file.size())
            throw BrokenFile();
        if (section == Hashes)
            hashes = file.substr(at + 5, numberAt(file, at + 1));
        else if (section == Messages)
            messages = file.substr(at + 5, numberAt(file, at + 1));
    }
    const Lean made = lean(hashes, messages);
    std::string result = file.substr(0, MagicSize);
    for (size_t at = MagicSize; at < file.size(); at += 5 + numberAt(file, at + 1)) {
        const auto section = static_cast<uint8_t>(file[at]);
        if (section != Hashes && section != Messages) {
            result.append(file, at, 5 + numberAt(file, at + 1));
            continue;
        }
        const std::string &contents = section == Hashes ? made.hashes : made.messages;
        result.push_back(file[at]);
        write(result, static_cast<uint32_t>(contents.size()));
        result += contents;
    }
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::cerr << "Usage: leanqm FROM.qm TO.qm\n";
        return 2;
    }
    std::ifstream in(argv[1], std::ios::binary);
    const std::string file{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    try {
        const std::string result = leanFile(file);
        std::ofstream out(argv[2], std::ios::binary | std::ios::trunc);
        out << result;
        out.close();
        if (in && out && file.size() > MagicSize)
            return 0;
        std::cerr << argv[1] << " could not be read, or " << argv[2] << " not written.\n";
    } catch (const BrokenFile &) {
        std::cerr << argv[1] << " is no compiled translation.\n";
    }
    return 1;
}
