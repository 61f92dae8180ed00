import BallerUsers
import Foundation

/// Gives mails to a program of the settings.
struct MailCommand: UserMailer {
    let program: ProgramWithInput
    let sender: String

    func send(_ mail: UserMail) async throws {
        try await program.run(on: Data(mail.message(from: sender, at: Date()).utf8))
    }
}
