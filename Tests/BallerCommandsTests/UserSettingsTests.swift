import ArgumentParser
import BallerTestSupport
import BallerUsers
import Foundation
import Testing

@testable import BallerCommands

@Suite struct UserSettingsTests {
    @Test func `nobody has an account, and nothing sends mail, unless the settings say so`() async throws {
        let settings = try await Settings(environment: [:])
        #expect(try await settings.users() == nil)
        #expect(try await settings.userMailer() == nil)
    }

    @Test func `mails need to say where the server is and whom they come from`() async throws {
        let command = ["BALLER_USERS_MAIL_COMMAND": "cat"]
        let address = ["BALLER_SERVE_PUBLIC_ADDRESS": "https://stats.example.org"]
        for environment in [command, command.merging(address) { $1 }] {
            let settings = try await Settings(environment: environment)
            await #expect(throws: SettingsError.self) { try await settings.userMailer() }
        }
    }

    @Test func `the program of the settings gets each mail whole, and its failure is told`() async throws {
        let folder = try TemporaryFolder()
        let accounts = Accounts(
            try UsersDatabase(folder.url.appending(component: "users.sqlite")),
            try PasswordHasher(PasswordStrength(passes: 1, memoryBytes: 8192))
        )
        let user = try await accounts.add("ann@example.org", role: .reader)
        let token = try await accounts.link(for: user, term: 60)
        let settings = try await Settings(environment: [
            "BALLER_USERS_MAIL_COMMAND": "tee \(folder.path("mail"))",
            "BALLER_USERS_MAIL_FROM": "stats@example.org",
            "BALLER_SERVE_PUBLIC_ADDRESS": "https://stats.example.org/",
        ])
        let mailer = try #require(try await settings.userMailer())
        try await mailer.send(.link(to: user, token, site: "https://stats.example.org"))
        let mail = try String(contentsOfFile: folder.path("mail"), encoding: .utf8)
        #expect(mail.hasPrefix("From: stats@example.org\r\nTo: ann@example.org\r\n"))
        let body = try #require(mail.components(separatedBy: "\r\n\r\n").last)
        let text = String(
            decoding: try #require(Data(base64Encoded: body, options: .ignoreUnknownCharacters)),
            as: UTF8.self
        )
        #expect(text.contains("https://stats.example.org/account/password?token=\(token.text)\n"))
        await #expect(throws: ProgramWithInput.Failure.self) {
            try await MailCommand(program: ProgramWithInput("false"), sender: "stats@example.org").send(
                UserMail(to: user, subject: "", text: "")
            )
        }
    }

    @Test func `accounts are made, listed, disabled, exported, backed up, erased and restored at the terminal`()
        async throws
    {
        let folder = try TemporaryFolder()
        let place = ["--store", folder.path("store"), "--quiet"]
        let file = UsersDatabase.file(in: folder.url.appending(component: "store"))
        func users() async throws -> [User] {
            try await Accounts(UsersDatabase(file), PasswordHasher(PasswordStrength(passes: 1, memoryBytes: 8192)))
                .all()
        }
        try await UsersAddCommand.parse(["ann@example.org", "--admin"] + place).run()
        try await UsersListCommand.parse(place).run()
        #expect(try await users().map(\.role) == [.admin])
        try await UsersDisableCommand.parse(["ann@example.org"] + place).run()
        #expect(try await users().first?.disabledAt != nil)
        try await UsersResetCommand.parse(["Ann@example.org"] + place).run()
        #expect(try await users().first?.disabledAt == nil)
        try await UsersExportCommand.parse(["ann@example.org"] + place).run()
        try await UsersBackupCommand.parse([folder.path("backup")] + place).run()
        try await UsersDeleteCommand.parse(["ann@example.org"] + place).run()
        #expect(try await users().isEmpty)
        try await UsersRestoreCommand.parse([folder.path("backup")] + place).run()
        #expect(try await users().map(\.address) == ["ann@example.org"])
    }
}
