import BallerCore
import BallerTestSupport
import BallerUsers
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Synchronization
import Testing

@testable import BallerWeb

/// The made-up league served with accounts, whose passwords are cheap.
struct SignedSite {
    static let password = "correct horse battery"

    let folder: TemporaryFolder
    let clock = ManualClock()
    let accounts: Accounts
    let mailer = KeptMails()

    init() throws {
        folder = try TemporaryFolder()
        let database = try UsersDatabase(folder.url.appending(component: "users.sqlite"))
        let cheap = try PasswordHasher(PasswordStrength(passes: 1, memoryBytes: 8192))
        accounts = Accounts(database, cheap, clock: clock)
    }

    func user(_ address: String = "ann@example.org", role: User.Role = .reader) async throws -> User {
        let user = try await accounts.add(address, role: role)
        let link = try await accounts.link(for: user, term: 3600)
        return try await accounts.setPassword(Self.password, byLink: link.text)
    }

    func configuration(mails: Bool = false, signUp: Bool = false) -> WebConfiguration {
        var configuration = ServedSample.configuration
        var users = WebUsers(accounts)
        users.mailer = mails ? mailer : nil
        users.allowsSignUp = signUp
        configuration.users = users
        return configuration
    }

    func read(_ work: @escaping @Sendable (any TestClientProtocol) async throws -> Void) async throws {
        try await ServedSample.read(configuration(), work)
    }
}

/// Mails that nobody gets.
final class KeptMails: UserMailer {
    private let kept = Mutex<[UserMail]>([])

    var mails: [UserMail] { kept.withLock { $0 } }

    func send(_ mail: UserMail) async throws { kept.withLock { $0.append(mail) } }
}

/// A browser: it keeps cookies, and sends what the forms of the last page have.
final class Browser: Sendable {
    private let client: any TestClientProtocol
    private let kept = Mutex<[String: String]>([:])
    private let shown = Mutex("")

    init(_ client: any TestClientProtocol) { self.client = client }

    var cookies: [String: String] { kept.withLock { $0 } }
    var page: String { shown.withLock { $0 } }

    func set(_ name: String, _ value: String?) { kept.withLock { $0[name] = value } }

    private var fields: HTTPFields {
        var fields: HTTPFields = [.accept: "text/html", .userAgent: "test"]
        let cookies = cookies
        if !cookies.isEmpty { fields[.cookie] = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
        return fields
    }

    @discardableResult
    func get(_ path: String) async throws -> TestResponse {
        let response = try await client.get(path, headers: fields)
        keep(response)
        return response
    }

    /// Sends a form with the token of the page that was seen last.
    @discardableResult
    func post(_ path: String, _ values: [String: String] = [:], token: String? = nil) async throws -> TestResponse {
        var fields = fields
        fields[.contentType] = "application/x-www-form-urlencoded"
        var values = values
        values["form_token"] = token ?? formToken ?? ""
        let body = values.map { "\($0.key)=\($0.value.percentEncoded)" }.joined(separator: "&")
        let response = try await client.execute(
            uri: path,
            method: .post,
            headers: fields,
            body: ByteBuffer(string: body)
        ) { $0 }
        keep(response)
        return response
    }

    func signIn(_ address: String = "ann@example.org", _ password: String = SignedSite.password) async throws {
        try await get("/account/sign-in")
        let response = try await post(
            "/account/sign-in",
            ["address": address, "password": password, "back": "/account"]
        )
        #expect(response.status == .seeOther)
    }

    var formToken: String? {
        page.firstMatch(of: #/name="form_token" value="([0-9a-f]+)"/#).map { String($0.output.1) }
    }

    private func keep(_ response: TestResponse) {
        for line in response.headers[values: .setCookie] {
            let pair = line.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            set(String(pair[0]), pair[1].isEmpty ? nil : String(pair[1]))
        }
        if response.headers[.contentType]?.hasPrefix("text/html") == true {
            shown.withLock { $0 = String(buffer: response.body) }
        }
    }
}
