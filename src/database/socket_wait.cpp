#include "database/socket_wait.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <utility>

#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <cerrno>
#endif

namespace kapok::database {
namespace {

using Clock = std::chrono::steady_clock;

#ifdef _WIN32
using Handle = SOCKET;
constexpr Handle noHandle = INVALID_SOCKET;
struct Sockets {
    Sockets() { WSAStartup(MAKEWORD(2, 2), &data); }
    ~Sockets() { WSACleanup(); }
    WSADATA data{};
};
void startSockets() { static const Sockets sockets; }
void closeHandle(Handle handle) { closesocket(handle); }
void makeNonBlocking(Handle handle) {
    u_long yes = 1;
    ioctlsocket(handle, FIONBIO, &yes);
}
int lastFailure() { return WSAGetLastError(); }
constexpr int inProgress = WSAEWOULDBLOCK, refused = WSAECONNREFUSED;
int pollOne(Handle handle, short events, int milliseconds) {
    WSAPOLLFD one{handle, events, 0};
    return WSAPoll(&one, 1, milliseconds);
}
#else
using Handle = int;
constexpr Handle noHandle = -1;
void startSockets() {}
void closeHandle(Handle handle) { close(handle); }
void makeNonBlocking(Handle handle) { fcntl(handle, F_SETFL, fcntl(handle, F_GETFL) | O_NONBLOCK); }
int lastFailure() { return errno; }
constexpr int inProgress = EINPROGRESS, refused = ECONNREFUSED;
int pollOne(Handle handle, short events, int milliseconds) {
    pollfd one{handle, events, 0};
    return poll(&one, 1, milliseconds);
}
#endif

class Socket {
public:
    explicit Socket(Handle handle = noHandle) : handle_(handle) {}
    Socket(Socket&& other) noexcept : handle_(std::exchange(other.handle_, noHandle)) {}
    Socket& operator=(Socket&& other) noexcept {
        std::swap(handle_, other.handle_);
        return *this;
    }
    ~Socket() {
        if (handle_ != noHandle) closeHandle(handle_);
    }
    Handle handle() const { return handle_; }

private:
    Handle handle_;
};

int millisecondsUntil(Clock::time_point end) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
    return static_cast<int>(std::max<std::int64_t>(0, left));
}

Reach connectTo(const addrinfo& address, Clock::time_point end, Socket& opened) {
    Socket made(::socket(address.ai_family, address.ai_socktype, address.ai_protocol));
    if (made.handle() == noHandle) return Reach::Unreachable;
    makeNonBlocking(made.handle());
    int failure = 0;
    if (::connect(made.handle(), address.ai_addr, static_cast<socklen_t>(address.ai_addrlen)) != 0) {
        failure = lastFailure();
        if (failure == inProgress) {
            if (pollOne(made.handle(), POLLOUT, millisecondsUntil(end)) <= 0) return Reach::Silent;
            socklen_t size = sizeof(failure);
            getsockopt(made.handle(), SOL_SOCKET, SO_ERROR, reinterpret_cast<char*>(&failure), &size);
        }
    }
    if (failure == refused) return Reach::Refused;
    if (failure != 0) return Reach::Unreachable;
    opened = std::move(made);
    return Reach::Reached;
}

Reach openSocket(const std::string& host, int port, Clock::time_point end, Socket& opened) {
    startSockets();
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (getaddrinfo(host.c_str(), std::to_string(port).c_str(), &wanted, &found) != 0) return Reach::UnknownHost;
    const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> all(found, freeaddrinfo);
    Reach reach = Reach::Unreachable;
    for (const addrinfo* one = found; one; one = one->ai_next) {
        const Reach now = connectTo(*one, end, opened);
        if (now == Reach::Reached) return now;
        // That nothing listens is the best known of several reasons: the computer is there.
        if (reach != Reach::Refused) reach = now;
    }
    return reach;
}

}  // namespace

bool waitForSocket(int socket, Waiting what, int milliseconds) {
    return pollOne(static_cast<Handle>(socket), what == Waiting::Read ? POLLIN : POLLOUT, milliseconds) != 0;
}

Reach reachHost(const std::string& host, int port, int seconds) {
    Socket opened;
    return openSocket(host, port, Clock::now() + std::chrono::seconds(seconds), opened);
}

std::optional<Listener> askForTls(const std::string& host, int port, int seconds) {
    constexpr std::array<char, 8> sslRequest{0, 0, 0, 8, 0x04, '\xD2', 0x16, 0x2F};
    const auto end = Clock::now() + std::chrono::seconds(seconds);
    Socket opened;
    if (openSocket(host, port, end, opened) != Reach::Reached) return {};
    if (send(opened.handle(), sslRequest.data(), sslRequest.size(), 0) != static_cast<int>(sslRequest.size()))
        return {};
    char answer = 0;
    if (pollOne(opened.handle(), POLLIN, millisecondsUntil(end)) <= 0) return Listener::Other;
    if (recv(opened.handle(), &answer, 1, 0) != 1) return Listener::Other;
    if (answer == 'S') return Listener::OffersTls;
    return answer == 'N' ? Listener::WithoutTls : Listener::Other;
}

}  // namespace kapok::database
