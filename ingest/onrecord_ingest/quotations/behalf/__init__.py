"""For whom somebody speaks: roles, offices, the bodies that have them, and whose a document is."""
