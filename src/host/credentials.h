// Passwords of databases: in the system's keychain, or remembered until the program ends. Never in a file of ours.
#pragma once

#include <QString>

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace kapok::host {

/// Where passwords are kept for good. Replaced in tests.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    /// Empty when there is none, or no keychain on this system.
    virtual std::optional<std::string> read(const QString& name) = 0;
    /// False, with the keychain's words in `failure`, when it could not be kept.
    virtual bool write(const QString& name, const std::string& secret, QString* failure) = 0;
    virtual bool remove(const QString& name, QString* failure) = 0;
};

/// Safe to use from any thread. One object for the program: the window and the command line make it.
class Credentials {
public:
    enum class Keep : std::uint8_t {
        Session,   ///< until the program ends
        Keychain,  ///< in the keychain of the system
    };

    /// The keychain of the system.
    Credentials();
    explicit Credentials(std::unique_ptr<SecretStore> store);
    ~Credentials();

    /// By name (database::credentialName): what was given in this session, else the environment variable
    /// KAPOK_SECRET_<NAME>, else the keychain; empty when there is none. May wait for the user to unlock the keychain.
    std::string password(const std::string& name);
    /// Throws Error when the keychain refuses.
    void keep(const std::string& name, const std::string& password, Keep keep);
    /// From the session and the keychain.
    void forget(const std::string& name);

private:
    std::unique_ptr<SecretStore> store_;
    std::mutex guard_;
    std::map<std::string, std::string> session_;
};

}  // namespace kapok::host
