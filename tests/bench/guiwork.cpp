// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/guiwork.h"

#include <array>
#include <sstream>

namespace lutrin::bench {

namespace {

/// Where things are in the window.
constexpr int listX = 450;
constexpr int listY = 450;
constexpr int listBarX = 652;
constexpr int listTop = 125;
constexpr int listBottom = 862;
constexpr int readerX = 880;
constexpr int readerY = 600;
constexpr int themesX = 120;
constexpr int themesY = 105;
constexpr int themeRow = 26;

/// Plain letters: others would have the display's keyboard laid out anew.
constexpr std::array queries{
    "justice guerre", "soleil",  "terme de marine",   "roi OU prince", "animal SAUF cheval",
    "homme",          "gouver*", "\"tout le monde\"", "eau feu terre", "titre:mer"};

class Script {
public:
    void keys(const char *name, int times = 1, double pause = 0.15)
    {
        for (int time = 0; time < times; ++time) {
            m_lines << "key " << name << '\n';
            rest(pause);
        }
    }
    void type(const std::string &words) { m_lines << "type --delay 110 '" << words << "'\n"; }
    void click(int x, int y)
    {
        moveTo(x, y);
        m_lines << "click 1\n";
    }
    void wheel(int x, int y, int notches)
    {
        moveTo(x, y);
        for (int notch = 0; notch < notches; ++notch) {
            m_lines << "click 5\n";
            rest(0.03);
        }
    }
    void drag(int x, int from, int to, int steps)
    {
        moveTo(x, from);
        m_lines << "mousedown 1\n";
        for (int step = 1; step <= steps; ++step) {
            moveTo(x, from + (to - from) * step / steps);
            rest(0.03);
        }
        rest(0.3);
        m_lines << "mouseup 1\n";
    }
    void rest(double seconds) { m_lines << "sleep " << seconds << '\n'; }
    [[nodiscard]] std::string text() const { return m_lines.str(); }

private:
    void moveTo(int x, int y) { m_lines << "mousemove " << x << ' ' << y << '\n'; }

    std::ostringstream m_lines;
};

void search(Script &script, const char *query)
{
    script.keys("ctrl+f");
    script.keys("ctrl+a");
    script.type(query);
    script.rest(0.8);
    script.keys("Escape"); // what is offered to complete it
    script.keys("Down", 6, 0.4);
    script.keys("ctrl+shift+r");
    script.rest(0.3);
}

void scroll(Script &script)
{
    script.wheel(listX, listY, 60);
    script.click(listX, listY);
    script.rest(0.5);
    script.keys("Next", 10, 0.2);
    script.drag(listBarX, listTop, listBottom, 100);
    script.rest(0.5);
    script.drag(listBarX, listBottom, listTop, 60);
    script.keys("End", 1, 0.6);
    script.keys("Home", 1, 0.6);
}

} // namespace

std::string workScript(int round)
{
    Script script;
    search(script, queries.at(static_cast<std::size_t>(round) % queries.size()));
    script.click(themesX, themesY + themeRow * (round % 6));
    script.rest(0.7);
    script.wheel(readerX, readerY, 20);
    script.keys("F7", 1, 1);
    script.keys("F7", 1, 0.5);
    script.keys("ctrl+k", 1, 0.5);
    script.type("gouv");
    script.keys("Escape", 1, 0.3);
    script.keys("ctrl+shift+BackSpace", 1, 0.8); // all documents again
    scroll(script);
    return script.text();
}

} // namespace lutrin::bench
