"""Area SEND inspection reports of Ofsted and the Care Quality Commission, under the framework of 2023 (PDF)."""
