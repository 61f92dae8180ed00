import ArgumentParser
import BallerCore
import BallerUsers
import Foundation

struct UsersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "users",
        abstract: "The accounts of readers.",
        discussion: """
            Accounts are in users.sqlite in the store's folder. A server knows them with users.enabled.

              baller users add ann@example.org
              baller users backup accounts.sqlite
            """,
        subcommands: [
            UsersListCommand.self, UsersAddCommand.self, UsersResetCommand.self, UsersDisableCommand.self,
            UsersExportCommand.self, UsersDeleteCommand.self, UsersBackupCommand.self, UsersRestoreCommand.self,
        ],
        defaultSubcommand: UsersListCommand.self
    )
}

struct UsersListCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List accounts (the default of `baller users`)."
    )

    @OptionGroup var store: StoreOption

    @Flag(help: "Print the list as JSON.")
    var json = false

    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) async throws {
        let users = try await common.settings([store.flag]).accounts().all()
        if json { return terminal.result(json: try ReportJSON.data(users)) }
        guard !users.isEmpty else { return terminal.say("There is no account yet; `baller users add` makes one.") }
        var table = TextTable(columns: ["user", "role", "made", "state"])
        for user in users {
            table.append([user.address, user.role.rawValue, user.createdAt.formatted(.iso8601), user.state])
        }
        terminal.result(table.text)
    }
}

extension User {
    fileprivate var state: String {
        if disabledAt != nil { return "disabled" }
        if linkAskedAt != nil { return "asks for a link" }
        return verifiedAt == nil ? "no password yet" : "in use"
    }
}

struct UsersAddCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Make an account, and a link at which its owner sets the password."
    )

    @Argument(help: "The e-mail address.")
    var address: String

    @Flag(help: "The account is an admin's.")
    var admin = false

    @OptionGroup var store: StoreOption
    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) async throws {
        let settings = try await common.settings([store.flag])
        let accounts = try await settings.accounts()
        let mailer = try await settings.userMailer()
        let user = try await accounts.add(address, role: admin ? .admin : .reader)
        try await Invitation(settings, accounts, mailer).invite(user, on: terminal)
    }
}

/// The account that a command is about.
struct AccountArgument: ParsableArguments {
    @Argument(help: "The e-mail address.")
    var address: String

    @OptionGroup var store: StoreOption

    func find(_ settings: Settings) async throws -> (Accounts, User) {
        let accounts = try await settings.accounts()
        return (accounts, try await accounts.user(address))
    }
}

struct UsersResetCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "reset",
        abstract: "Make a link at which the owner of an account sets a new password; a disabled account is enabled.",
        discussion: "Links that were given out before no longer work. The old password works until the link is used."
    )

    @OptionGroup var account: AccountArgument
    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) async throws {
        let settings = try await common.settings([account.store.flag])
        let mailer = try await settings.userMailer()
        let (accounts, user) = try await account.find(settings)
        if user.disabledAt != nil { try await accounts.setDisabled(user, false) }
        try await Invitation(settings, accounts, mailer).invite(user, on: terminal)
    }
}

/// Gives the owner of an account a link: by mail where that is set up, else by the operator.
private struct Invitation {
    let site: String
    let accounts: Accounts
    let mailer: (any UserMailer)?

    init(_ settings: Settings, _ accounts: Accounts, _ mailer: (any UserMailer)?) async throws {
        site = try await settings.publicAddress()
        self.accounts = accounts
        self.mailer = mailer
    }

    func invite(_ user: User, on terminal: Terminal) async throws {
        let token = try await accounts.link(for: user, term: Accounts.invitationTerm)
        if let mailer {
            do {
                try await mailer.send(.link(to: user, token, site: site))
                return terminal.say("baller: a mail with the link is on its way to \(user.address)")
            } catch {
                terminal.complain("baller: the mail was not sent: \(error)")
            }
        }
        terminal.say("baller: give \(user.address) this link; it works once, for seven days")
        terminal.result(site + UserMail.passwordPath(token))
    }
}

struct UsersDisableCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "disable",
        abstract: "Sign an account out everywhere, and let nobody in; `baller users reset` lets its owner in again."
    )

    @OptionGroup var account: AccountArgument
    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) async throws {
        let (accounts, user) = try await account.find(common.settings([account.store.flag]))
        try await accounts.setDisabled(user, true)
        terminal.say("baller: \(account.address) is disabled")
    }
}

struct UsersExportCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Print all that is known of a user, as JSON."
    )

    @OptionGroup var account: AccountArgument
    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) async throws {
        let (accounts, user) = try await account.find(common.settings([account.store.flag]))
        let export = try await UserExport(of: user, accounts)
        terminal.result(json: try ReportJSON.data(export))
    }
}

struct UsersDeleteCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Erase an account with all that is known of it; backups that were made before still have it."
    )

    @OptionGroup var account: AccountArgument
    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) async throws {
        let (accounts, user) = try await account.find(common.settings([account.store.flag]))
        try await accounts.delete(user)
        terminal.say("baller: \(account.address) is erased")
    }
}
