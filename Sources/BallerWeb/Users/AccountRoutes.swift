import BallerCore
import BallerServing
import BallerUsers
import HTTPTypes
import Hummingbird
import NIOCore

/// The pages of accounts and what their forms do; none of it is kept anywhere.
struct AccountRoutes: Sendable {
    let users: WebUsers
    let site: Site
    let serving: ArtifactServing
    let door: ReaderDoor
    let common: CommonFields
    let answers: SavedAnswers
    let mails: UserMailQueue
    let origin: String
    /// Wrong passwords, and links that were asked for, by where they come from.
    let guesses = GuessLimit()
    let wishes = GuessLimit()

    var accounts: Accounts { users.accounts }
    var pages: SignInPages { SignInPages(users: users) }

    func add(to routes: inout RouteList) {
        addSigningIn(to: &routes)
        addPasswords(to: &routes)
        addBelongings(to: &routes)
        addOwnData(to: &routes)
    }

    /// A page, which reads what stands behind its question mark itself.
    func get(_ path: String, _ about: String, _ answer: @escaping @Sendable (Visit) async throws -> VisitOutcome)
        -> PlainRoute
    {
        PlainRoute(.get, path, about) { request, context in
            let visit = try await door.visit(request, context.parameters)
            return try response(to: visit, try await answer(visit))
        }
    }

    /// What a form does, for whom the form was made alone.
    func post(
        _ path: String,
        _ about: String,
        _ fields: [String] = [],
        _ act: @escaping @Sendable (Visit, FormPost) async throws -> VisitOutcome
    ) -> PlainRoute {
        PlainRoute(.post, path, about) { request, context in
            let visit = try await door.visit(request, context.parameters)
            let form = try await FormPost(request, fields: fields, madeFor: door.known(visit))
            return try response(to: visit, try await act(visit, form))
        }
    }

    private func response(to visit: Visit, _ outcome: VisitOutcome) throws -> Response {
        var fields = common.page
        fields[.cacheControl] = "private, no-store"
        fields[.referrerPolicy] = "no-referrer"
        // Whoever was not known so far gets what his forms are made for.
        if visit.session == nil, door.cookies.value(.form, of: visit.request) != visit.token.text {
            fields.append(
                HTTPField(name: .setCookie, value: door.cookies.setting(.form, visit.token.text, for: visit.request))
            )
        }
        func session(_ text: String) {
            fields.append(HTTPField(name: .setCookie, value: door.cookies.setting(.session, text, for: visit.request)))
        }
        switch outcome {
        case .page(let page, let problem):
            fields[.contentType] = "text/html; charset=utf-8"
            let html = try site.html(page, from: serving.current.peek)
            if var problem {
                problem.page = html
                throw problem
            }
            return Response(status: .ok, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(bytes: html)))
        case .file(let bytes, let type, let name):
            fields[.contentType] = type
            if let name { fields[.contentDisposition] = "attachment; filename=\"\(name)\"" }
            return Response(status: .ok, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
        case .see(let path): fields[.location] = path
        case .begin(let begun, let path):
            session(begun.token.text)
            fields[.location] = path
        case .end(let path):
            session("")
            fields[.location] = path
        }
        return Response(status: .seeOther, headers: fields)
    }
}
