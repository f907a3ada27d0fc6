"""Names for schemathesis, which makes up many that lead nowhere."""

from itertools import count

import schemathesis

bodies, orders = count(1), count(1)


@schemathesis.hook
def map_body(context, body):
    """Node pools get a name where it leaves them none, which is half of them."""
    metadata = body.get("metadata") if isinstance(body, dict) else None
    if not isinstance(metadata, dict) or metadata.get("name") != "":
        return body
    return {**body, "metadata": {**metadata, "name": f"generated-{next(bodies)}"}}


@schemathesis.hook
def map_path_parameters(context, path_parameters):
    """Every other order is the one that is there."""
    if not isinstance(path_parameters, dict) or "order_name" not in path_parameters or next(orders) % 2:
        return path_parameters
    return {**path_parameters, "project_id": "0123456789abcdef0123456789abcdef", "order_name": "mock-order-1"}
