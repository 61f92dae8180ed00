import BallerServing
import HTTPTypes

/// What the description of the API says of one method of an address.
struct DescribedOperation {
    let method: HTTPRequest.Method
    let path: String
    let about: String
    let parameters: [ParameterDeclaration]
    /// What is to be sent, in words; `nil` where nothing is.
    var body: String?
    let answer: AnswerShape
    /// The usual one first.
    let contentTypes: [String]
    /// Whether answers have a tag, so that one that did not change is not sent again.
    let isTagged: Bool

    func isInPath(_ parameter: ParameterDeclaration) -> Bool { path.contains("{\(parameter.name)}") }

    /// Whether its path names something that may have got another name, which is then answered with a redirect.
    var mayMove: Bool { parameters.contains { $0.kind.mayMove && isInPath($0) } }

    var headers: [ResponseHeader] { isTagged ? ResponseHeader.allCases : [.artifact, .request] }

    /// The group that it is described in: the first word of its path, without an ending.
    var group: String { OperationName(path).group }

    /// A name that a client's method can have, as `ArtifactRoute.operationID` is one.
    var id: String { OperationName(path).id(of: method) }
}

extension DescribedOperation {
    /// A route of the API.
    init(_ route: ArtifactRoute) {
        self.init(
            method: .get,
            path: route.path,
            about: route.about,
            parameters: route.parameters + route.commonParameters,
            answer: route.answer ?? .value(.text),
            contentTypes: [route.contentType] + route.formats.map(\.contentType).filter { $0 != route.contentType },
            isTagged: true
        )
    }
}
