import BallerArtifact
import BallerUsers
import BallerWeb
import Foundation

extension Settings {
    /// Who may have an account on a server; `nil` where nobody may.
    func users() async throws -> WebUsers? {
        guard try await value(SettingCatalog.usersEnabled) else { return nil }
        var users = WebUsers(try await accounts())
        users.mailer = try await userMailer()
        users.allowsSignUp = try await value(SettingCatalog.usersSignUp)
        users.keyRates = [
            .standard: try await value(SettingCatalog.usersKeyRequests, in: 1...100_000),
            .high: try await value(SettingCatalog.usersHighKeyRequests, in: 1...100_000),
        ]
        return users
    }

    /// The accounts of the store.
    func accounts() async throws -> Accounts {
        Accounts(try UsersDatabase(UsersDatabase.file(in: try await artifactStore().root)), try PasswordHasher())
    }

    /// What brings mails to users; `nil` where there is no such program.
    ///
    /// - Throws: `SettingsError` where a mail could not say where the server is.
    func userMailer() async throws -> (any UserMailer)? {
        guard let command = try await value(SettingCatalog.usersMailCommand) else { return nil }
        guard try await !publicAddress().isEmpty else {
            throw SettingsError.outOfRange(
                key: SettingCatalog.publicAddress.key,
                value: "not set",
                allowed: "the address of the server, which the mails of users.mailCommand name"
            )
        }
        guard let sender = try await value(SettingCatalog.usersMailFrom), (try? MailAddress(sender)) != nil else {
            throw SettingsError.outOfRange(
                key: SettingCatalog.usersMailFrom.key,
                value: try await value(SettingCatalog.usersMailFrom) ?? "not set",
                allowed: "the e-mail address that the mails of users.mailCommand come from"
            )
        }
        return MailCommand(program: ProgramWithInput(command), sender: sender)
    }
}
