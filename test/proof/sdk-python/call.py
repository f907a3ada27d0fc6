"""Makes calls with the vendor's SDK, through its models, and prints what the SDK read: a JSON value a line."""

import json
import os
import re
import sys

from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.exceptions.exceptions import SdkException
from huaweicloudsdkcore.http.http_config import HttpConfig
from huaweicloudsdkcore.utils.http_utils import sanitize_for_serialization
from huaweicloudsdkmodelarts import v1

credentials = BasicCredentials(os.environ["ACCESS_KEY"], os.environ["SECRET_KEY"], "project-1")
config = HttpConfig.get_default_config()
config.retry_times = 0
client = (
    v1.ModelArtsClient.new_builder()
    .with_http_config(config)
    .with_credentials(credentials)
    .with_endpoint(os.environ["BASE_URL"])
    .build()
)


def build(kind, value):
    """Makes a model of JSON; what the model has no attribute for is left out, as it cannot be sent."""
    if kind.startswith("list[") and isinstance(value, list):
        return [build(kind[5:-1], item) for item in value]
    model = getattr(v1, kind, None)
    if model is None or not isinstance(value, dict):
        return value
    attributes = {name: attribute for attribute, name in model.attribute_map.items()}
    known = {attributes[name]: item for name, item in value.items() if name in attributes}
    return model(**{name: build(model.openapi_types[name], item) for name, item in known.items()})


for line in sys.stdin:
    call = json.loads(line)
    method = re.sub(r"(?<!^)(?=[A-Z])", "_", call["name"]).lower()
    request = build(call["name"] + "Request", call["request"])
    try:
        read = {"read": sanitize_for_serialization(getattr(client, method)(request))}
    except SdkException as error:
        status, code = getattr(error, "status_code", 0), getattr(error, "error_code", "")
        read = {"error": f"{status} {code}".strip() if status else f"{type(error).__name__}: {error}"}
    except Exception as error:  # of the SDK itself: a finding, not the end
        read = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(read, ensure_ascii=False), flush=True)
