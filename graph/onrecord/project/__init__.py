"""From the ledger to the projections: the joined view, and the folders that readers open."""
