package de.kommune.sim.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Arrays;
import java.util.Optional;

/**
 * The department that the current transaction works for («Abteilung der Transaktion»). It is bound to the transaction and
 * to nothing else: it holds until the commit has been written, and ends with it. The server's connection pool reads it
 * ({@code RoleOfConnection} in {@code config}); outside a transaction, and in one that works for nobody, the database
 * refuses every statement.
 */
@Dependent
public class WorkingDepartment {

    /** Known to the connection pool by the same name. */
    private static final String ROLE_OF_TRANSACTION = "de.kommune.sim.databaseRole";

    @Resource
    private TransactionSynchronizationRegistry transactions;

    /** Empty outside a transaction, and in one that works for nobody yet. */
    public Optional<Department> current() {
        if (transactions.getTransactionKey() == null) {
            return Optional.empty();
        }
        Object role = transactions.getResource(ROLE_OF_TRANSACTION);
        return Arrays.stream(Department.values())
                .filter(department -> department.databaseRole().equals(role))
                .findFirst();
    }

    /** The transaction works for this department from now on. Nobody works for two at a time: that is refused. */
    void enter(Department department) {
        if (transactions.getTransactionKey() == null) {
            return;
        }
        current().filter(other -> other != department).ifPresent(other -> {
            throw new IllegalStateException("A transaction of " + other + " cannot work for " + department);
        });
        transactions.putResource(ROLE_OF_TRANSACTION, department.databaseRole());
    }
}
