"""pyHanko as the key store of the tests (`cms NAME` signs standard input) and as judge (`check FILE`, one JSON object for each signature). Keys and root stand in the working folder."""
import asyncio
import hashlib
import json
import sys

from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import signers
from pyhanko.sign.validation import ades, async_validate_pdf_signature
from pyhanko.sign.validation.policy_decl import SignatureValidationSpec
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.context import CertValidationPolicySpec
from pyhanko_certvalidator.policy_decl import NO_REVOCATION, CertRevTrustPolicy
from pyhanko_certvalidator.registry import SimpleTrustManager


async def cms(name):
    signer = signers.SimpleSigner.load(f"{name}.key", f"{name}.pem", ca_chain_files=("root.pem",))
    made = await signer.async_sign(hashlib.sha256(sys.stdin.buffer.read()).digest(), "sha256", use_pades=True)
    sys.stdout.buffer.write(made.dump())


async def judged(signature, root):
    status = await async_validate_pdf_signature(signature, ValidationContext(trust_roots=[root], revocation_mode="soft-fail", allow_fetching=False))
    # ETSI EN 319 102-1, 5.3: the basic validation that a baseline B-B signature has to pass.
    policy = CertValidationPolicySpec(SimpleTrustManager.build(trust_roots=[root]), CertRevTrustPolicy(NO_REVOCATION))
    basic = await ades.ades_basic_validation(signature.signed_data, SignatureValidationSpec(policy), raw_digest=signature.compute_digest())
    attributes = [attribute["type"].native for attribute in signature.signer_info["signed_attrs"]]
    return {
        "signer": signature.signer_cert.subject.native["common_name"],
        "subfilter": str(signature.sig_object["/SubFilter"]),
        "claimedAt": str(signature.sig_object["/M"]),
        "attributes": sorted(attributes),
        "intact": status.intact,
        "valid": status.valid,
        "trusted": status.trusted,
        "coverage": status.coverage.name,
        "changesAllowed": bool(status.docmdp_ok),
        "basic": basic.ades_subindic.status.name,
    }


async def check(file):
    root = load_cert_from_pemder("root.pem")
    with open(file, "rb") as handle:
        reader = PdfFileReader(handle)
        print(json.dumps([await judged(signature, root) for signature in reader.embedded_signatures]))


asyncio.run({"cms": cms, "check": check}[sys.argv[1]](sys.argv[2]))
