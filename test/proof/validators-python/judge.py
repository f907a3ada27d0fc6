"""Judges requests and responses by a document: `judge.py DOCUMENT < cases`, a JSON value a line. Prints a line for
each: `true`, or why it is not valid."""

import json
import sys
from urllib.parse import urlsplit

from openapi_core import Config, OpenAPI
from openapi_core.exceptions import OpenAPIError
from openapi_core.testing import MockRequest, MockResponse
from openapi_spec_validator import validate

with open(sys.argv[1], encoding="utf-8") as file:
    document = json.load(file)
validate(document)
# Without this it does not read the body of a merge patch.
config = Config(extra_media_type_deserializers={"application/merge-patch+json": lambda body, **_: json.loads(body)})
openapi = OpenAPI.from_dict(document, config=config)


def judge(exchange):
    url = urlsplit(exchange["url"])
    host, body = f"{url.scheme}://{url.netloc}", json.dumps(exchange["body"]).encode()
    given = {"headers": {"X-Auth-Token": "token"}, "content_type": exchange["mediaType"]}
    request = MockRequest(host, exchange["method"], url.path, data=body, **given)
    try:
        if exchange["status"] == 0:
            openapi.validate_request(request)
        else:
            response = MockResponse(body, exchange["status"], content_type=exchange["mediaType"])
            openapi.validate_response(request, response)
        return "true"
    except OpenAPIError as error:
        cause = error.__cause__ or error
        first = next(iter(getattr(cause, "schema_errors", [])), cause)
        return " ".join(str(getattr(first, "message", first)).split()) or type(first).__name__


for line in sys.stdin:
    print(judge(json.loads(line)), flush=True)
