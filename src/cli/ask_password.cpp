#include "cli/ask_password.h"

#include "host/translate.h"

#include <cstdio>
#include <iostream>

#ifdef _WIN32
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace kapok::cli {
namespace {

/// What is typed is not shown as long as it lives. `works` is false without a terminal.
class HiddenTyping {
public:
#ifdef _WIN32
    HiddenTyping() : input_(GetStdHandle(STD_INPUT_HANDLE)), works(GetConsoleMode(input_, &before_) != 0) {
        if (works) SetConsoleMode(input_, before_ & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~HiddenTyping() {
        if (works) SetConsoleMode(input_, before_);
    }

private:
    HANDLE input_;
    DWORD before_ = 0;
#else
    HiddenTyping() : works(tcgetattr(STDIN_FILENO, &before_) == 0) {
        termios hidden = before_;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (works) tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~HiddenTyping() {
        if (works) tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
    }

private:
    termios before_{};
#endif
public:
    HiddenTyping(const HiddenTyping&) = delete;
    HiddenTyping& operator=(const HiddenTyping&) = delete;

    const bool works;
};

}  // namespace

std::string askPassword(const Text& question) {
    const HiddenTyping hidden;
    if (!hidden.works) return {};
    std::fputs(host::shown(question).c_str(), stderr);
    std::string password;
    std::getline(std::cin, password);
    std::fputs("\n", stderr);
    return password;
}

}  // namespace kapok::cli
