"""Names of node pools for schemathesis. It leaves half of them empty, and those bodies would get no further."""

from itertools import count

import schemathesis

numbers = count(1)


@schemathesis.hook
def map_body(context, body):
    metadata = body.get("metadata") if isinstance(body, dict) else None
    if not isinstance(metadata, dict) or metadata.get("name") != "":
        return body
    return {**body, "metadata": {**metadata, "name": f"generated-{next(numbers)}"}}
